/** Ways to pass a page on: mail for everyone, the device's share sheet where there is one. */
export function ShareLinks({ title, address }: { title: string; address: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <p className="mt-12 max-w-measure print:hidden">
      <a href={mail} data-share="">
        Send this page to somebody
      </a>
    </p>
  );
}
