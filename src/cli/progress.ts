/** How often somebody who waits is told how far it has come, in milliseconds. */
const interval = 2000;

/** Tells at most once in a while; what comes in between is left out. */
export const occasionally = <T>(tell: (value: T) => void): ((value: T) => void) => {
  let told = performance.now();
  return (value) => {
    if (performance.now() - told < interval) return;
    told = performance.now();
    tell(value);
  };
};
