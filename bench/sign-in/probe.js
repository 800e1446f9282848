/**
 * Runs in each page before its own scripts, and finds out when the seal was painted. Every frame it checks whether the
 * seal is drawn, and it takes the time in the task after the first such frame: what is in the document when the callbacks of
 * a frame run is laid out and painted in the same turn of the event loop, so the next task is the first moment at which
 * that frame is done. The browser's element timing and largest contentful paint leave out what is in a shadow tree.
 */
(() => {
  const OPAQUE = 255;
  const found = { painted: undefined, shift: 0, longTasks: 0, longest: 0 };

  /** The box of the seal, in any shadow tree. */
  function findSeal(root) {
    const seal = root.querySelector('div.seal');
    if (seal) return seal;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && findSeal(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  }

  function isPictureDrawn(canvas, { width }) {
    if (canvas?.width !== width) return false;
    return canvas.getContext('2d').getImageData(9, 9, 1, 1).data[3] === OPAQUE;
  }

  const hasSize = (element) => Boolean(element?.getBoundingClientRect().height);

  function isSealDrawn(seal, { ground, picture }) {
    if (!hasSize(seal) || getComputedStyle(seal).backgroundColor !== ground) return false;
    if (!seal.querySelector('path')) return false;
    if (picture) return isPictureDrawn(seal.querySelector('canvas'), picture);
    return seal.querySelector('.lines')?.style.fontSize !== '';
  }

  /** Whether the input is there and not covered. */
  function isUsable(input) {
    if (!hasSize(input)) return false;
    const { x, y, width, height } = input.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit === input || Boolean(hit?.contains(input));
  }

  const isDrawn = (expected) =>
    expected.input
      ? isUsable(document.querySelector(expected.input))
      : isSealDrawn(findSeal(document), expected);

  function inTheNextTask(callback) {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', callback, { once: true });
    port1.start();
    port2.postMessage(undefined);
  }

  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });

  /** Resolves once what is expected is painted: ms since the navigation began. */
  globalThis.watchForSeal = (expected) => {
    observe('layout-shift', ({ value }) => (found.shift += value));
    observe('longtask', ({ duration }) => {
      found.longTasks += 1;
      found.longest = Math.max(found.longest, duration);
    });
    return new Promise((resolve) => {
      const look = () => {
        if (!isDrawn(expected)) return void requestAnimationFrame(look);
        inTheNextTask(() => resolve((found.painted = performance.now())));
      };
      requestAnimationFrame(look);
    });
  };

  /** The other figures of the page, once it is idle. */
  globalThis.figuresOfPage = async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    // A file from the cache has a transfer size of 0.
    const sent = scripts.filter(({ transferSize }) => transferSize > 0);
    const bytes = sent.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { ...found, bytes, files: scripts.length };
  };
})();
