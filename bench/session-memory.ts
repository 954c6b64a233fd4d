import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;

/** Resident bytes of one process if it is of that session; pages that processes share count for each. */
function residentIn(session: number, pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold spaces and brackets: state, parent, group, session.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[3]) === session ? Number(fields[21]) * pageBytes : 0;
  } catch {
    return 0; // It ended between the listing and the look.
  }
}

/** Resident bytes of every process of a session, of which a command started alone is the first. */
export function sessionMemory(session: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => sum + residentIn(session, pid), 0);
}
