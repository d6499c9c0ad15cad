/** The small part of Firefox's own scope that firefox-protocol.ts uses. */

interface MozChannel {
  URI: { spec: string };
  loadInfo: {
    triggeringPrincipal: {
      isSystemPrincipal: boolean;
      originNoSuffix: string;
      addonPolicy: { mozExtensionHostname: string } | null;
    };
  };
}

interface MozSubject {
  QueryInterface(type: unknown): MozChannel;
}

interface MozScriptError {
  flags: number;
  sourceName: string;
  errorMessage: string;
}

declare const Services: {
  obs: { addObserver(observer: (subject: unknown) => void, topic: string): void };
  console: { getMessageArray(): MozScriptError[]; reset(): void };
};

declare const Ci: {
  nsIHttpChannel: unknown;
  nsIConsoleAPIStorage: unknown;
  nsIScriptError: { new (): MozScriptError };
};

declare const Cc: Record<
  '@mozilla.org/consoleAPI-storage;1',
  {
    getService(type: unknown): {
      getEvents(): { level: string; filename: string; arguments: unknown[] }[];
      clearEvents(): void;
    };
  }
>;

interface MozExtension {
  backgroundState: string;
  terminateBackground(): Promise<void>;
  shortcuts: { onCommand(name: string): void };
}

interface MozPanel extends HTMLElement {
  hidePopup(): void;
}

interface MozBrowser extends HTMLElement {
  currentURI?: { spec: string };
  webProgress?: { isLoadingDocument: boolean };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, forLaterToo: boolean): void;
  };
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: MozExtension): {
            openPopup(window: Window, mustBeFocused: boolean): Promise<void>;
          };
        };
      };
    };
  };
};

declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: MozExtension;
  };
};
