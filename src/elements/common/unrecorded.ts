/**
 * The class names that tell session replay tools to record nothing of an element. A tool looks for its name on an element
 * and on those around it in the same shadow tree, so each shadow tree that shows a seal needs the names. Hotjar,
 * LogRocket, Clarity and Smartlook look for attributes, which stand beside the class in the templates.
 *
 * Sources: rrweb's guide (`rr-block`), and the tools' documents or code: Sentry, Datadog, PostHog, Fullstory, New Relic,
 * Amplitude, Mixpanel, Highlight. For the attributes: Hotjar's “How to suppress text”, LogRocket's DOM reference,
 * Microsoft's “Clarity masking”, Smartlook's Privacy API.
 */
export const UNRECORDED =
  'rr-block sentry-block dd-privacy-hidden ph-no-capture fs-exclude nr-block amp-block mp-block highlight-block';
