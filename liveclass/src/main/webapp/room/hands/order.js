// @ts-check
/**
 * Who asked first stands first.
 *
 * @template {{at: number}} T
 * @param {Record<string, T>|undefined} asked by id
 * @returns {(T & {id: string})[]}
 */
export function inOrder(asked) {
  return Object.entries(asked ?? {})
    .filter(([, each]) => typeof each === 'object')
    .map(([id, each]) => ({ id, ...each }))
    .sort((a, b) => a.at - b.at);
}
