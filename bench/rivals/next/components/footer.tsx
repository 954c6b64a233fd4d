import Link from 'next/link';
import shell from '@/data/shell.json';

export function Footer() {
  return (
    <footer className="mt-16 border-t border-line print:mt-3">
      <div className="mx-auto grid max-w-page gap-3 px-4 py-8 text-sm print:gap-1 print:py-2 print:text-xs text-quiet md:px-8">
        <p className="font-bold text-ink">{shell.name}</p>
        {shell.notes.map((note) => (
          <p key={note} className="max-w-measure">
            {note}
          </p>
        ))}
        <nav aria-label="Foot" className="flex flex-wrap gap-x-6 print:hidden">
          {shell.foot.map((link) => (
            <Link key={link.path} href={link.path} className="py-1">
              {link.name}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  );
}
