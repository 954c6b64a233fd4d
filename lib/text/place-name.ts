/** The name of a state as it stands within a sentence: "Ohio", "the District of Columbia". */
export function placeName(state: string): string {
  return state.startsWith('District') ? `the ${state}` : state;
}
