/** Removes from the manifest what a site must not use: private and protected members, and Lit's and the browser's hooks. */

const HOOKS = ['connectedCallback', 'disconnectedCallback', 'willUpdate', 'render', 'updated'];

const isHook = (name) => HOOKS.includes(name) || /^form.+Callback$/.test(name);

function isPublic({ name, privacy, static: isStatic }) {
  const isHidden = privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  return !isHidden && !isStatic && !isHook(name);
}

/** @type {import('@custom-elements-manifest/analyzer').Plugin} */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of customElementsManifest.modules.flatMap((each) => each.declarations)) {
      element.members = element.members?.filter(isPublic);
      // The analyzer also guesses events from the code. The public ones have a description.
      element.events = element.events?.filter(({ description }) => description);
    }
  },
};
