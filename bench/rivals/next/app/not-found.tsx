import Link from 'next/link';

export default function NotFound() {
  return (
    <>
      <h1 className="pt-1 text-3xl md:text-4xl">No page at this address</h1>
      <p className="mt-4">
        <Link href="/careers">All careers</Link>
      </p>
    </>
  );
}
