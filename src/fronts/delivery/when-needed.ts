import type { Delivery } from './delivery.ts';

/**
 * A delivery that is opened when something is first sent: over HTTP that is after a deferral, and its library costs the
 * start a tenth of a second. `open` must not reject.
 */
export function whenNeeded(open: () => Promise<Delivery>): Delivery {
  let opened: Promise<Delivery> | null = null;
  let closed = false;
  const delivery = async (): Promise<Delivery> => {
    const ready = await (opened ??= open());
    // Closed meanwhile: what is sent now ends at once, as it does where it was open before.
    if (closed) ready.close();
    return ready;
  };
  return {
    callback: async (...sent) => (await delivery()).callback(...sent),
    edit: async (...sent) => (await delivery()).edit(...sent),
    followUp: async (...sent) => (await delivery()).followUp(...sent),
    withdraw: async (...sent) => (await delivery()).withdraw(...sent),
    close: () => {
      closed = true;
      void opened?.then((ready) => ready.close());
    },
  };
}
