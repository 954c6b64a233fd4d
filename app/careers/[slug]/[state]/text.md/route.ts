import { careerAt, careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { stateAt, states } from '@/lib/data/states';
import { careerStates } from '@/lib/state/career-states';
import { careerPage } from '@/lib/state/page/career-page';
import { careerPageMarkdown } from '@/lib/state/page/markdown';
import { placeName } from '@/lib/text/place-name';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return careerStates(credentials, careers, states).map(({ career, state }) => ({
    slug: career,
    state,
  }));
}

export async function GET(
  _: Request,
  { params }: { params: Promise<{ slug: string; state: string }> },
) {
  const at = await params;
  const [career, state] = [careerAt(at.slug), stateAt(at.state)];
  const title = `${career.title} in ${placeName(state.name)}`;
  return new Response(careerPageMarkdown(title, careerPage(career, state), state.name), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
