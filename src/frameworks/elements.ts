/**
 * What can be set on each element, and what it dispatches: the frameworks' types follow from these.
 * Made from the elements' JSDoc by `npm run metadata`.
 */
import type {
  SigninSealElement,
  SealEditorElement,
  SealHelpElement,
  SealPreviewElement,
  SealStateEvent,
  SealConfirmedEvent,
  SealForeignEvent,
  SealEditEvent,
  SealSaveEvent,
  SealSavedEvent,
  SealRemoveEvent,
  SealRemovedEvent,
  SealRejectedEvent,
  SealCloseEvent,
} from '../index.js';

type Nothing = object;

/** The properties of `<signin-seal>` that can be set. */
export interface SigninSealProperties {
  /** The name of the form value. Without it, no value is submitted. */
  name?: SigninSealElement['name'] | undefined;
  /** Makes the form invalid while a seal is shown and has not been pressed. */
  required?: SigninSealElement['required'] | undefined;
  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  identifierField?: SigninSealElement['identifierField'] | undefined;
  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  passwordField?: SigninSealElement['passwordField'] | undefined;
  /** The site's name. A seal's text must not contain it. */
  siteName?: SigninSealElement['siteName'] | undefined;
  /** The URL of the site's own page for editing. Without it, the editor opens in place. */
  editorHref?: SigninSealElement['editorHref'] | undefined;
  /** Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. The seal then lasts for 400 days, in Safari as well. */
  kept?: SigninSealElement['kept'] | undefined;
  /** Lets the browser ask the user whether this site may store data permanently. */
  askToPersist?: SigninSealElement['askToPersist'] | undefined;
  /** `same-origin` lets the seal show in a frame if every ancestor page has this origin. */
  allowFramed?: SigninSealElement['allowFramed'] | undefined;
  /** The origins at which the page may be shown, encoded by `npx signin-seal home`. Anywhere else, the page is a copy. */
  home?: SigninSealElement['home'] | undefined;
  /** The path on your site, such as `/seal-foreign`, that gets a report from each copy. Never an absolute URL. */
  reportForeign?: SigninSealElement['reportForeign'] | undefined;
  /** Only reports copies, and shows no alarm. */
  reportOnly?: SigninSealElement['reportOnly'] | undefined;
  /** Passed to the editor; see `convertPictures` of `<seal-editor>`. */
  convertPictures?: SigninSealElement['convertPictures'] | undefined;
  /** Passed to the editor; see `decodePicture` of `<seal-editor>`. */
  decodePicture?: SigninSealElement['decodePicture'] | undefined;
  /** Messages that replace those of the page's language. */
  messages?: SigninSealElement['messages'] | undefined;
  /** Where the seal is kept. If not set, the store of a context provider; otherwise this browser and, with `kept`, your server. */
  store?: SigninSealElement['store'] | undefined;
}

/** The attributes of `<signin-seal>`. */
export interface SigninSealAttributes {
  /** The id of a form on the page, for an element that is outside it. */
  form?: string | undefined;
  /** Takes the element out of form validation: the seal is shown but can't be pressed. */
  disabled?: boolean | undefined;
  /** The name of the form value. Without it, no value is submitted. */
  name?: SigninSealElement['name'] | undefined;
  /** Makes the form invalid while a seal is shown and has not been pressed. */
  required?: SigninSealElement['required'] | undefined;
  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  'identifier-field'?: SigninSealElement['identifierField'] | undefined;
  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  'password-field'?: SigninSealElement['passwordField'] | undefined;
  /** The site's name. A seal's text must not contain it. */
  'site-name'?: SigninSealElement['siteName'] | undefined;
  /** The URL of the site's own page for editing. Without it, the editor opens in place. */
  'editor-href'?: SigninSealElement['editorHref'] | undefined;
  /** Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. The seal then lasts for 400 days, in Safari as well. */
  kept?: SigninSealElement['kept'] | undefined;
  /** Lets the browser ask the user whether this site may store data permanently. */
  'ask-to-persist'?: SigninSealElement['askToPersist'] | undefined;
  /** `same-origin` lets the seal show in a frame if every ancestor page has this origin. */
  'allow-framed'?: SigninSealElement['allowFramed'] | undefined;
  /** The origins at which the page may be shown, encoded by `npx signin-seal home`. Anywhere else, the page is a copy. */
  home?: SigninSealElement['home'] | undefined;
  /** The path on your site, such as `/seal-foreign`, that gets a report from each copy. Never an absolute URL. */
  'report-foreign'?: SigninSealElement['reportForeign'] | undefined;
  /** Only reports copies, and shows no alarm. */
  'report-only'?: SigninSealElement['reportOnly'] | undefined;
  /** Passed to the editor; see `convertPictures` of `<seal-editor>`. */
  'convert-pictures'?: SigninSealElement['convertPictures'] | undefined;
}

/** The events of `<signin-seal>`. */
export interface SigninSealEvents {
  /** This page cannot run the element, which then shows your own sentence. It does not bubble. */
  abort: Event;
  /** The state or its reason changed. */
  'seal-state': SealStateEvent;
  /** The user has confirmed the seal by pressing it. */
  'seal-confirmed': SealConfirmedEvent;
  /** The page is not at its home. Cancel it to show an alarm of your own. */
  'seal-foreign': SealForeignEvent;
  /** The editor is about to open; cancelable. */
  'seal-edit': SealEditEvent;
  /** From the editor inside: the seal is about to be saved; cancelable. */
  'seal-save': SealSaveEvent;
  /** From the editor inside: the seal was saved. */
  'seal-saved': SealSavedEvent;
  /** From the editor inside: the seal is about to be removed for good; cancelable. */
  'seal-remove': SealRemoveEvent;
  /** From the editor inside: the seal was removed. */
  'seal-removed': SealRemovedEvent;
  /** From the editor inside: text, a file or a save was rejected; `code` says why. */
  'seal-rejected': SealRejectedEvent;
  /** From the editor inside: the user is done, by Save or Cancel. */
  'seal-close': SealCloseEvent;
}

/** The properties of `<seal-editor>` that can be set. */
export interface SealEditorProperties {
  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  identifierField?: SealEditorElement['identifierField'] | undefined;
  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  passwordField?: SealEditorElement['passwordField'] | undefined;
  /** The site's name. A seal's text must not contain it. */
  siteName?: SealEditorElement['siteName'] | undefined;
  /** Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. */
  kept?: SealEditorElement['kept'] | undefined;
  /** Lets the browser ask the user whether this site may store data permanently. */
  askToPersist?: SealEditorElement['askToPersist'] | undefined;
  /** `same-origin` lets the editor work in a frame if every ancestor page has this origin. */
  allowFramed?: SealEditorElement['allowFramed'] | undefined;
  /** What to do with a picture that is not a JPEG, or is 1 MB or larger: `ask` offers to convert or shrink it, `always` does so without asking, `never` refuses it. Any other value means `ask`. */
  convertPictures?: SealEditorElement['convertPictures'] | undefined;
  /** The site's own decoder for pictures that a browser can't open, such as HEIC. */
  decodePicture?: SealEditorElement['decodePicture'] | undefined;
  /** Messages that replace those of the page's language. */
  messages?: SealEditorElement['messages'] | undefined;
  /** Where the seal is kept. If not set, the store of a context provider; otherwise this browser and, with `kept`, your server. */
  store?: SealEditorElement['store'] | undefined;
}

/** The attributes of `<seal-editor>`. */
export interface SealEditorAttributes {
  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  'identifier-field'?: SealEditorElement['identifierField'] | undefined;
  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  'password-field'?: SealEditorElement['passwordField'] | undefined;
  /** The site's name. A seal's text must not contain it. */
  'site-name'?: SealEditorElement['siteName'] | undefined;
  /** Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. */
  kept?: SealEditorElement['kept'] | undefined;
  /** Lets the browser ask the user whether this site may store data permanently. */
  'ask-to-persist'?: SealEditorElement['askToPersist'] | undefined;
  /** `same-origin` lets the editor work in a frame if every ancestor page has this origin. */
  'allow-framed'?: SealEditorElement['allowFramed'] | undefined;
  /** What to do with a picture that is not a JPEG, or is 1 MB or larger: `ask` offers to convert or shrink it, `always` does so without asking, `never` refuses it. Any other value means `ask`. */
  'convert-pictures'?: SealEditorElement['convertPictures'] | undefined;
}

/** The events of `<seal-editor>`. */
export interface SealEditorEvents {
  /** This page cannot run the element, which then shows your own sentence. It does not bubble. */
  abort: Event;
  /** The seal is about to be saved; cancelable. */
  'seal-save': SealSaveEvent;
  /** The seal was saved. */
  'seal-saved': SealSavedEvent;
  /** The seal is about to be removed for good; cancelable. */
  'seal-remove': SealRemoveEvent;
  /** The seal was removed. */
  'seal-removed': SealRemovedEvent;
  /** Text, a file or a save was rejected; `code` says why. */
  'seal-rejected': SealRejectedEvent;
  /** The user is done, by Save or Cancel. */
  'seal-close': SealCloseEvent;
}

/** The properties of `<seal-help>` that can be set. */
export interface SealHelpProperties {
  /** Your server keeps the seal as well: the answers say so. */
  kept?: SealHelpElement['kept'] | undefined;
  /** Messages that replace those of the page's language. */
  messages?: SealHelpElement['messages'] | undefined;
}

/** The attributes of `<seal-help>`. */
export interface SealHelpAttributes {
  /** Your server keeps the seal as well: the answers say so. */
  kept?: SealHelpElement['kept'] | undefined;
}

/** The events of `<seal-help>`. */
export interface SealHelpEvents {
  /** This page cannot run the element, which then shows your own sentence. It does not bubble. */
  abort: Event;
}

/** The properties of `<seal-preview>` that can be set. */
export interface SealPreviewProperties {
  /** The seal to draw. */
  seal?: SealPreviewElement['seal'] | undefined;
  /** Messages that replace those of the page's language. Only the colours' names are used here. */
  messages?: SealPreviewElement['messages'] | undefined;
}

/** The attributes of `<seal-preview>`. */
export type SealPreviewAttributes = Nothing;

/** The events of `<seal-preview>`. */
export interface SealPreviewEvents {
  /** This page cannot draw seals, or cannot draw pictures. It does not bubble. */
  abort: Event;
  /** The picture can't be drawn. Like an image's, it does not bubble. */
  error: Event;
}

/** Every element by its tag. */
export interface Elements {
  /** Shows the user's seal in a site's own sign-in form, above the fields. With `required`, the form can be submitted only after the user has pressed the seal that is shown. */
  'signin-seal': {
    readonly element: SigninSealElement;
    readonly properties: SigninSealProperties;
    readonly attributes: SigninSealAttributes;
    readonly events: SigninSealEvents;
  };
  /** Creates, changes and removes the user's seal. `<signin-seal>` opens it in place; it also works alone on a settings page. */
  'seal-editor': {
    readonly element: SealEditorElement;
    readonly properties: SealEditorProperties;
    readonly attributes: SealEditorAttributes;
    readonly events: SealEditorEvents;
  };
  /** Answers the questions of the person who signs in, so that you need not write them. */
  'seal-help': {
    readonly element: SealHelpElement;
    readonly properties: SealHelpProperties;
    readonly attributes: SealHelpAttributes;
    readonly events: SealHelpEvents;
  };
  /** Draws one given seal. Draws nothing if there is none, or if it is invalid. */
  'seal-preview': {
    readonly element: SealPreviewElement;
    readonly properties: SealPreviewProperties;
    readonly attributes: SealPreviewAttributes;
    readonly events: SealPreviewEvents;
  };
}

/** What a listener gets: the event, and as its `currentTarget` the element. */
export type ElementEvent<
  Tag extends keyof Elements,
  Name extends keyof Elements[Tag]['events'],
> = Elements[Tag]['events'][Name] & { readonly currentTarget: Elements[Tag]['element'] };
