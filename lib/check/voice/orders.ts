/** Verbs with which a sentence that tells the reader what to do begins. */
export const orders: ReadonlySet<string> = new Set(
  `accept act add agree aim answer apply arrange ask assume avoid bank be become begin believe book borrow
  bring budget build buy call carry check choose claim collect come compare complete consider contact copy
  count cross cut decide describe do don’t draw drop earn end enroll enter expect explain fill find finish
  fix follow forget get give go have head hear help hold invite join keep know learn leave let list listen
  live look make map measure meet mention move name need never note notice offer pack pay
  phone pick picture plan practice prepare print promise protect prove put quit rank read record refuse
  remember rent repeat reply report request rest return ride run save say search see seek sell send set
  share show sign sit skip sleep speak spend stand start state stay stop study suppose take talk teach tell
  think train treat trust try turn type use visit volunteer wait walk want watch wear weigh work
  write`.split(/\s+/),
);
