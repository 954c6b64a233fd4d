const endsTheName =
  /\s*(?:\(|;| \/ |\. |, (?:under|authorized|through|recognized|approved|funded|administered|on a|an? |for the state|with the)).*$/;
const takesArticle =
  /\b(board|department|commission|committee|division|office|authority|association|council|consortium|program|secretary)\b/i;

/**
 * The name of who grants a credential as it stands within a sentence: without what was added to it,
 * and with "the" where the name of an office needs it.
 */
export function certifierName(certifier: string): string {
  const name = certifier.replace(endsTheName, '');
  if (/^(A|An|The|Certifying) /.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return takesArticle.test(name) ? `the ${name}` : name;
}

/** A title of a credential without what stands in brackets or after it. */
export function plainTitle(title: string): string {
  return title.replace(/\s*[(;].*$/, '');
}
