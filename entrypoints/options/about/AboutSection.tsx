import { useLanguage } from '@/components/shared/language-context.ts';
import { Section } from '../Section.tsx';

export interface About {
  /** of the extension, as in its manifest */
  version: string;
  /** SPDX */
  license: string;
  welcomeAddress: string;
}

/** Which version this is, under which licence, and what is promised. */
export function AboutSection({ about }: { about: About }) {
  const { words } = useLanguage();
  return (
    <Section id="about" title={words('about')}>
      <dl class="facts">
        <div data-setting="version">
          <dt>{words('aboutVersion')}</dt>
          <dd>{about.version}</dd>
        </div>
        <div>
          <dt>{words('aboutLicense')}</dt>
          <dd>{about.license}</dd>
        </div>
        <div data-setting="language">
          <dt>{words('aboutLanguage')}</dt>
          <dd>{words('aboutLanguageHint')}</dd>
        </div>
      </dl>
      <p>
        <a href={about.welcomeAddress}>{words('aboutWelcome')}</a>
      </p>
      <div data-setting="privacy">
        <h3>{words('welcomePrivacy')}</h3>
        <ul class="promises">
          <li>{words('welcomePrivacyPages')}</li>
          <li>{words('welcomePrivacyData')}</li>
          <li>{words('welcomePrivacyChoice')}</li>
        </ul>
      </div>
    </Section>
  );
}
