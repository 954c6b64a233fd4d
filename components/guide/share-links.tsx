import { apa, mla } from '@/lib/seo/cite';

/**
 * Ways to pass a page on: its address, which the script hands to the device's share sheet or copies,
 * mail, and how to cite it.
 */
export function ShareLinks({
  title,
  address,
  reviewed,
  handout,
}: {
  title: string;
  address: string;
  reviewed: string;
  /** The path of the same on two sides of paper, where there is one. */
  handout?: string;
}) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  const cited = { title, address, reviewed };
  return (
    <section id="share" className="max-w-measure print:hidden">
      <h2>Pass it on</h2>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={address} data-share="" className="py-1">
          Share this page
        </a>
        <a href={mail} className="py-1">
          Send it by mail
        </a>
        {handout && (
          <a href={handout} className="py-1">
            Print the essentials
          </a>
        )}
      </p>
      <h3 className="mt-4">Cite this page</h3>
      <p className="small wrap-anywhere">APA: {apa(cited)}</p>
      <p className="small wrap-anywhere">MLA: {mla(cited)}</p>
    </section>
  );
}
