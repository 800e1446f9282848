import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'signin-seal/signin-seal.css';

export const metadata: Metadata = { title: 'Sign in – Tidewater Tea' };

// Each page has its own nonce, so no page is made in advance.
export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
