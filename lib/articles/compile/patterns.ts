/** A token in prose, `{{pay.median 21-1093}}`: the words between the braces are its expression. */
export const tokenPattern = /\{\{([^{}]*)\}\}/g;

/** A citation in prose, `[^samhsa-core-competencies]`: an entry of sources.json. */
export const citationPattern = /\[\^([^\]\s]+)\]/g;
