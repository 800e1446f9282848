// Some privacy settings and extensions remove or break the APIs used here.
function addressOfNavigation(): readonly string[] {
  try {
    return performance.getEntriesByType('navigation').map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * This page's addresses: from `location`, which no script can redefine, and from the navigation, for pages in which a tool has
 * replaced the word `location`. Both are where the page came from after all redirections.
 */
export const pageAddresses = (): readonly string[] => [location.href, ...addressOfNavigation()];
