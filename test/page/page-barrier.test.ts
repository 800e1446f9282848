import { expect } from '@open-wc/testing';
import { pageBarrier } from '../../src/page/page-barrier.js';
import { closeFrames, openFrame } from '../support/frames.js';
import { replace, restoreAll } from '../support/replace.js';

const MODULE = '/src/page/page-barrier.ts';

describe('a page whose script replaces `self`', () => {
  afterEach(() => {
    restoreAll();
    closeFrames();
  });

  it('is not framed if it is the top page', () => {
    replace(window, 'self', {});
    expect(pageBarrier(undefined)).to.equal(undefined);
  });

  it('is framed if it is in a frame', async () => {
    const { window: framed } = await openFrame(`<script>self = top</script>
      <script type="module">import * as barrier from '${MODULE}'; Object.assign(window, barrier)</script>`);
    expect(framed.self).to.equal(window.top);
    const barrier = Reflect.get(framed, 'pageBarrier') as typeof pageBarrier;
    expect(barrier(undefined)).to.equal('framed');
  });
});
