import { csvOf } from '@/lib/data/csv';
import { type DataSet, dataSets, jsonSchemaOf } from '@/lib/data/data-sets';

export const dynamic = 'error';
export const dynamicParams = false;

const forms = {
  csv: { type: 'text/csv; charset=utf-8', of: ({ set }: DataSet) => csvOf(set.rows) },
  json: {
    type: 'application/json',
    of: ({ set }: DataSet) => JSON.stringify(set, null, 1),
  },
  'schema.json': { type: 'application/schema+json', of: jsonSchemaOf },
} as const;
type Form = keyof typeof forms;

export function generateStaticParams() {
  return dataSets.flatMap(({ name }) =>
    Object.keys(forms).map((form) => ({ file: `${name}.${form}` })),
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const dot = file.indexOf('.');
  const set = dataSets.find(({ name }) => name === file.slice(0, dot));
  const form = forms[file.slice(dot + 1) as Form];
  if (set === undefined || form === undefined) return new Response('Not found', { status: 404 });
  return new Response(form.of(set), { headers: { 'Content-Type': form.type } });
}
