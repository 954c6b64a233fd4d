import Link from 'next/link';
import shell from '@/data/shell.json';

const summary =
  'Guides to work in mental health: what each job is, what it takes to start, and what it pays.';

export const metadata = { title: shell.name, description: summary };

export default function Home() {
  return (
    <>
      <h1 className="pt-1 text-3xl md:text-4xl">{shell.name}</h1>
      <p className="mt-4 max-w-measure">{summary}</p>
      <p className="mt-4">
        <Link href="/careers">All careers</Link>
      </p>
    </>
  );
}
