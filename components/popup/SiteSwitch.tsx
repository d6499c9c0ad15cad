import { useLanguage } from '../shared/language-context.ts';
import { Switch } from '../shared/Switch.tsx';

/** Dramatis on or off for one site. */
export function SiteSwitch(props: { host: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const { words } = useLanguage();
  return <Switch label={words('siteSwitch', props.host)} on={props.on} onSwitch={props.onSwitch} />;
}
