/** Addresses at which a sign-in page can be met, and whether the page must say that it is a copy. */

/** One address: whether it gets the alarm, and why. */
export type Row = readonly [shows: 'alarm' | 'nothing', why: string, address: string];

/** Rows that have the same home. */
export interface Table {
  readonly home: readonly string[];
  readonly rows: readonly Row[];
}

const site: Table = {
  home: ['https://login.example.com'],
  rows: [
    ['nothing', 'the home', 'https://login.example.com'],
    ['nothing', 'its first page', 'https://login.example.com/'],
    ['nothing', 'a page of it', 'https://login.example.com/account/sign-in'],
    ['nothing', 'a query', 'https://login.example.com/?next=https://copy.example/'],
    ['nothing', 'a fragment', 'https://login.example.com/#https://copy.example/'],
    ['nothing', 'a user name in the address', 'https://ada@login.example.com/'],
    ['nothing', 'the default port', 'https://login.example.com:443/'],
    ['nothing', 'upper case', 'HTTPS://LOGIN.EXAMPLE.COM/'],
    ['nothing', 'mixed case', 'https://Login.Example.com/'],
    ['nothing', 'a trailing dot', 'https://login.example.com./'],
    ['nothing', 'a trailing dot and the default port', 'https://login.example.com.:443/'],
    ['nothing', 'a trailing dot in upper case', 'https://LOGIN.EXAMPLE.COM./sign-in'],
    ['nothing', 'full-width letters, which browsers make plain', 'https://ｌｏｇｉｎ.example.com/'],
    [
      'nothing',
      'an ideographic full stop, which browsers make a dot',
      'https://login。example.com/',
    ],
    ['nothing', 'a soft hyphen, which browsers remove', 'https://log\u00ADin.example.com/'],
    ['nothing', 'an escaped letter', 'https://%6Cogin.example.com/'],

    ['alarm', 'no https', 'http://login.example.com/'],
    ['alarm', 'another port', 'https://login.example.com:8443/'],
    ['alarm', 'a trailing dot and another port', 'https://login.example.com.:8443/'],
    ['alarm', 'the port of http over https', 'https://login.example.com:80/'],
    ['alarm', 'www that the home does not have', 'https://www.login.example.com/'],
    ['alarm', 'the parent domain', 'https://example.com/'],
    ['alarm', 'www of the parent domain', 'https://www.example.com/'],
    ['alarm', 'a sibling', 'https://blog.example.com/'],
    ['alarm', 'a host below', 'https://a.login.example.com/'],
    ['alarm', 'a host that was not named', 'https://signin.example.com/'],
    ['alarm', 'another top-level domain', 'https://login.example.org/'],
    ['alarm', 'a country’s domain', 'https://login.example.com.au/'],
    ['alarm', 'the home before another domain', 'https://login.example.com.copy.example/'],
    [
      'alarm',
      'the home with hyphens before another domain',
      'https://login-example-com.copy.example/',
    ],
    ['alarm', 'the home after another name', 'https://copylogin.example.com/'],
    ['alarm', 'the home after another name and a hyphen', 'https://my-login.example.com/'],
    ['alarm', 'the home as a path', 'https://copy.example/login.example.com/'],
    ['alarm', 'the home as a user name', 'https://login.example.com@copy.example/'],
    ['alarm', 'the home as a query', 'https://copy.example/?https://login.example.com/'],
    ['alarm', 'the home as a fragment', 'https://copy.example/#https://login.example.com/'],
    ['alarm', 'one letter less', 'https://login.exampl.com/'],
    ['alarm', 'a digit for a letter', 'https://1ogin.example.com/'],
    ['alarm', 'a Cyrillic letter', 'https://login.ехample.com/'],
    ['alarm', 'its punycode', 'https://login.xn--ample-4xe3d.com/'],
    ['alarm', 'a letter with a dot below', 'https://login.exạmple.com/'],
    ['alarm', 'another domain', 'https://copy.example/'],
    ['alarm', 'another domain over http', 'http://copy.example/'],
    ['alarm', 'another domain with a port', 'https://copy.example:8443/'],
    ['alarm', 'a host of pages', 'https://login-example.github.io/'],
    ['alarm', 'a host of pages that needs no account', 'https://login-example.pages.dev/'],
    ['alarm', 'a tunnel', 'https://a1b2c3.ngrok-free.app/'],
    ['alarm', 'a bucket', 'https://storage.googleapis.com/login-example/index.html'],
    ['alarm', 'a name of a public address', 'https://login-example.203-0-113-9.nip.io/'],
    ['alarm', 'an onion address', 'http://loginexamplewqvnrmzqklkjp2nmvqidxnmgxjdsvdqyd.onion/'],
    ['alarm', 'a relay with a long name', `https://${'a'.repeat(60)}.copy.example/`],
    ['alarm', 'a trailing dot of another domain', 'https://copy.example./'],
    ['alarm', 'another domain in upper case', 'HTTPS://COPY.EXAMPLE/'],
    ['alarm', 'another domain in punycode', 'https://xn--80ak6aa92e.com/'],
    ['alarm', 'the top-level domain that ends in test', 'https://login.mytest/'],
    ['alarm', 'a domain that begins with test', 'https://test.copy.example/'],
    ['alarm', 'a domain that begins with localhost', 'https://localhost.copy.example/'],
    ['alarm', 'a domain with localhost in its name', 'https://mylocalhost.com/'],
    ['alarm', 'a domain that begins with local', 'https://local.example/'],
    ['alarm', 'a domain that begins with internal', 'https://internal.copy.example/'],
    ['alarm', 'a domain that begins with 10', 'https://10.copy.example/'],
    ['alarm', 'a domain that begins with 127.0.0.1', 'https://127.0.0.1.copy.example/'],
    ['alarm', 'a domain that begins with 192.168', 'https://192.168.copy.example/'],
    ['alarm', 'a domain that begins with a hexadecimal number', 'https://fd00.copy.example/'],

    ['alarm', 'a public IPv4 address', 'http://203.0.113.9/'],
    ['alarm', 'a public IPv4 address with a port', 'http://203.0.113.9:8080/'],
    ['alarm', 'a public IPv4 address as one number', 'http://3405803785/'],
    ['alarm', 'a public IPv4 address in hexadecimal', 'http://0xcb007109/'],
    ['alarm', 'an address just before 10/8', 'http://9.255.255.255/'],
    ['alarm', 'an address just after 10/8', 'http://11.0.0.0/'],
    ['alarm', 'an address just before 172.16/12', 'http://172.15.255.255/'],
    ['alarm', 'an address just after 172.16/12', 'http://172.32.0.0/'],
    ['alarm', 'an address just before 192.168/16', 'http://192.167.255.255/'],
    ['alarm', 'an address just after 192.168/16', 'http://192.169.0.0/'],
    ['alarm', 'an address just after 169.254/16', 'http://169.255.0.0/'],
    ['alarm', 'an address just before 100.64/10', 'http://100.63.255.255/'],
    ['alarm', 'an address just after 100.64/10', 'http://100.128.0.0/'],
    ['alarm', 'an address just after 127/8', 'http://128.0.0.1/'],
    ['alarm', 'a public IPv6 address', 'http://[2001:db8::9]/'],
    ['alarm', 'a public IPv6 address with a port', 'http://[2001:db8::9]:8080/'],
    ['alarm', 'a public IPv4 address in IPv6', 'http://[::ffff:203.0.113.9]/'],
    ['alarm', 'a public IPv4 address in IPv6, the old way', 'http://[::203.0.113.9]/'],
    ['alarm', 'an IPv6 address that begins with a short fd', 'http://[fd:1::1]/'],
    ['alarm', 'an IPv6 address that begins with a short fe8', 'http://[fe8:1::1]/'],
    ['alarm', 'an IPv6 address just after fc00::/7', 'http://[fe00::1]/'],
    ['alarm', 'an IPv6 address just after fe80::/10', 'http://[fec0::1]/'],
    ['alarm', 'an address for translation to IPv4', 'http://[64:ff9b::cb00:7109]/'],

    ['nothing', 'localhost', 'http://localhost/'],
    ['nothing', 'localhost with a port', 'http://localhost:5173/'],
    ['nothing', 'localhost over https', 'https://localhost:8443/'],
    ['nothing', 'localhost with a trailing dot', 'http://localhost.:3000/'],
    ['nothing', 'localhost in upper case', 'http://LOCALHOST:3000/'],
    ['nothing', 'a subdomain of localhost', 'http://login.localhost:3000/'],
    ['nothing', 'a deeper subdomain of localhost', 'http://a.b.localhost/'],
    ['nothing', 'loopback', 'http://127.0.0.1/'],
    ['nothing', 'loopback with a port', 'http://127.0.0.1:8000/'],
    ['nothing', 'loopback written short', 'http://127.1/'],
    ['nothing', 'loopback as one number', 'http://2130706433/'],
    ['nothing', 'the end of loopback', 'http://127.255.255.254/'],
    ['nothing', 'IPv6 loopback', 'http://[::1]/'],
    ['nothing', 'IPv6 loopback with a port', 'http://[::1]:8000/'],
    ['nothing', 'IPv6 loopback written long', 'http://[0:0:0:0:0:0:0:1]:8000/'],
    ['nothing', 'loopback in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['nothing', 'no address', 'http://0.0.0.0:3000/'],
    ['nothing', 'no IPv6 address', 'http://[::]:3000/'],
    ['nothing', 'the start of 10/8', 'http://10.0.0.0/'],
    ['nothing', 'the end of 10/8', 'http://10.255.255.255:8080/'],
    ['nothing', 'the start of 172.16/12', 'http://172.16.0.1/'],
    ['nothing', 'the end of 172.16/12', 'http://172.31.255.255/'],
    ['nothing', '192.168/16', 'http://192.168.1.20:3000/'],
    ['nothing', '192.168/16 over https', 'https://192.168.0.1/'],
    ['nothing', 'link-local', 'http://169.254.10.10/'],
    ['nothing', 'the start of the shared addresses of providers', 'http://100.64.0.1/'],
    ['nothing', 'the end of the shared addresses of providers', 'http://100.127.255.254/'],
    ['nothing', 'a unique local IPv6 address', 'http://[fd12:3456:789a::1]/'],
    ['nothing', 'the start of the unique local IPv6 addresses', 'http://[fc00::1]:3000/'],
    ['nothing', 'a link-local IPv6 address', 'http://[fe80::1]/'],
    ['nothing', 'the end of the link-local IPv6 addresses', 'http://[febf::1]/'],
    ['nothing', '.test', 'https://login.example.test/'],
    ['nothing', '.test with a port', 'https://login.test:8443/'],
    ['nothing', '.test in upper case', 'https://LOGIN.TEST/'],
    ['nothing', '.test with a trailing dot', 'https://login.test./'],
    ['nothing', '.local', 'http://ada-laptop.local:3000/'],
    ['nothing', '.internal', 'https://login.staging.internal/'],
    ['nothing', 'a name without a dot', 'http://web:3000/'],
    ['nothing', 'a name without a dot, over https', 'https://intranet/sign-in'],

    ['nothing', 'a saved file', 'file:///home/ada/Sign%20in.html'],
    ['nothing', 'a saved file on Windows', 'file:///C:/Users/Ada/Sign%20in.html'],
    ['nothing', 'a saved file on a share', 'file://server/share/Sign%20in.html'],
    ['nothing', 'a frame with its own content', 'about:srcdoc'],
    ['nothing', 'a blank page', 'about:blank'],
    ['nothing', 'a data address', 'data:text/html,<p>Sign%20in</p>'],
    ['nothing', 'a blob', 'blob:https://copy.example/0f1e2d3c'],
    ['nothing', 'an extension', 'chrome-extension://abcdefghijklmnop/page.html'],
    ['nothing', 'a page in an application', 'capacitor://localhost/index.html'],
    ['nothing', 'a page’s content in an archive', 'content://com.example/page.mhtml'],
    ['nothing', 'what is no address', 'document'],
    ['nothing', 'nothing', ''],

    ['alarm', 'a translator', 'https://login-example-com.translate.goog/?_x_tr_sl=en'],
    [
      'alarm',
      'another translator',
      'https://www.translatetheweb.com/?a=https%3A%2F%2Flogin.example.com',
    ],
    ['alarm', 'an archive', 'https://web.archive.org/web/2026/https://login.example.com/'],
    ['alarm', 'another archive', 'https://archive.ph/AbCdE'],
    ['alarm', 'a cache', 'https://webcache.googleusercontent.com/search?q=cache:login.example.com'],
    ['alarm', 'a corporate proxy', 'https://login.example.com.mcas.ms/'],
    ['alarm', 'a regional corporate proxy', 'https://login.example.com.us3.cas.ms/'],
    ['alarm', 'a library’s proxy', 'https://login-example-com.ezproxy.library.example.ac.uk/'],
    ['alarm', 'a library’s proxy by port', 'http://ezproxy.library.example.edu:2053/'],
    [
      'alarm',
      'a proxy that encodes the host',
      'https://vpn.example.edu/proxy/https/login.example.com/',
    ],
    ['alarm', 'a remote browser', 'https://isolation.example.net/?url=https://login.example.com/'],
  ],
};

const withWww: Table = {
  home: ['https://www.example.com'],
  rows: [
    ['nothing', 'the host with www', 'https://www.example.com/sign-in'],
    ['alarm', 'the host without www', 'https://example.com/sign-in'],
    ['alarm', 'www twice', 'https://www.www.example.com/sign-in'],
  ],
};

const threeHosts: Table = {
  home: ['https://example.com', 'https://www.example.com', 'https://login.example.co.uk:8443'],
  rows: [
    ['nothing', 'the first host', 'https://example.com/sign-in'],
    ['nothing', 'the second host', 'https://www.example.com/sign-in'],
    ['nothing', 'the third host', 'https://login.example.co.uk:8443/'],
    ['nothing', 'the second host with a trailing dot', 'https://www.example.com./'],
    ['alarm', 'the third host at another port', 'https://login.example.co.uk/'],
    ['alarm', 'a fourth host', 'https://shop.example.com/'],
    ['alarm', 'the second host’s name with another end', 'https://www.example.org/'],
    ['nothing', 'a developer’s machine', 'http://localhost:3000/'],
  ],
};

const punycode: Table = {
  home: ['https://xn--bcher-kva.example'],
  rows: [
    ['nothing', 'the home in punycode', 'https://xn--bcher-kva.example/'],
    ['nothing', 'the home in letters', 'https://bücher.example/'],
    ['nothing', 'the home in upper case', 'https://BÜCHER.example/'],
    ['nothing', 'the home with a combining mark', 'https://bu\u0308cher.example/'],
    ['alarm', 'the same letters without the mark', 'https://bucher.example/'],
  ],
};

// The site has moved, and nobody has made a new home: this is a wrong alarm, and reports tell the site.
const moved: Table = {
  home: ['https://old.example.com'],
  rows: [
    ['nothing', 'the old host', 'https://old.example.com/'],
    ['alarm', 'the new host, with or without a seal', 'https://new.example.com/'],
  ],
};

const demo: Table = {
  home: ['http://localhost:8000'],
  rows: [
    ['nothing', 'the demo', 'http://localhost:8000/'],
    ['alarm', 'the demo’s copy', 'http://copy.localhost:8000/'],
    ['alarm', 'another port', 'http://localhost:9000/'],
    ['alarm', 'another loopback address', 'http://127.0.0.1:8000/'],
    ['alarm', 'a public host', 'https://copy.example/'],
    ['nothing', 'a saved file', 'file:///home/ada/demo.html'],
  ],
};

const both: Table = {
  home: ['https://login.example.com', 'http://localhost:3000'],
  rows: [
    ['nothing', 'the public home', 'https://login.example.com/'],
    ['nothing', 'the private home', 'http://localhost:3000/'],
    ['nothing', 'another private address', 'http://192.168.1.20:3000/'],
    ['alarm', 'a public host', 'https://copy.example/'],
  ],
};

const none: Table = {
  home: [],
  rows: [
    ['nothing', 'a home that is not whole, at the site', 'https://login.example.com/'],
    ['nothing', 'a home that is not whole, elsewhere', 'https://copy.example/'],
  ],
};

/** All rows, by what the home is. */
export const tables: Readonly<Record<string, Table>> = {
  'one host': site,
  'a host with www': withWww,
  'three hosts': threeHosts,
  'a host in punycode': punycode,
  'a site that has moved': moved,
  'a demo': demo,
  'a public and a private host': both,
  'no origin': none,
};
