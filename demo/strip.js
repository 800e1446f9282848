// Marks the current address in the strip, because the page is the same at both, byte for byte.
const COPY = 'copy.localhost';

for (const link of document.querySelectorAll('.strip a')) {
  const isCopy = link.hasAttribute('data-copy');
  const address = new URL(link.getAttribute('href'), location);
  if (isCopy !== (location.hostname === COPY)) address.hostname = isCopy ? COPY : 'localhost';
  link.href = address;
  if (address.href === location.href) link.ariaCurrent = 'page';
}
