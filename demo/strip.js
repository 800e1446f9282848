// Which address is which: the page is the same, byte for byte, at both.
const COPY = 'copy.localhost';

for (const link of document.querySelectorAll('.strip a')) {
  const isCopy = link.hasAttribute('data-copy');
  const address = new URL('/', location);
  if (isCopy !== (location.hostname === COPY)) address.hostname = isCopy ? COPY : 'localhost';
  link.href = address;
  if (address.host === location.host) link.ariaCurrent = 'page';
}
