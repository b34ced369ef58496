/** Words of posts. A title is a run of these with modifiers: "Executive Vice President", "chief technology officer", "Party Secretary". */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The noun a title ends in, or its acronym. Lower case. */
export const titleHeads = words(`
  ceo coo cfo cto cio cmo chairman chairwoman chairperson chair president vice-president vp svp evp director directors director-general manager minister premier mayor governor secretary general-secretary
  secretary-general commissioner officer executive professor dean chancellor rector founder co-founder cofounder editor editor-in-chief publisher head chief partner counsel spokesman spokeswoman
  spokesperson adviser advisor analyst treasurer controller comptroller scientist engineer academician researcher trustee supervisor superintendent principal captain coach member deputy
  prime-minister ambassador envoy representative judge prosecutor attorney architect designer economist strategist actuary underwriter banker lecturer fellow consultant owner proprietor winemaker
  cellarmaster chairmanship administrator leader boss steward inspector foreman delegate auditor liquidator receiver curator librarian comrade producer presenter chef prince princess duke baron bishop archbishop cardinal colonel lieutenant sergeant admiral detective correspondent columnist journalist anchor inventor pilot emeritus`);

/** What may stand before the head inside a title. */
export const titleModifiers = words(`
  vice deputy assistant associate senior junior executive non-executive managing general chief acting interim founding honorary co former ex-ceo global regional group board party committee standing
  independent first operating financial technology technical information marketing legal commercial product research investment creative strategy strategic risk compliance human resources art sporting
  sales development innovation digital editorial medical scientific administrative state prime foreign national deputy-party visiting distinguished adjunct emeritus team project finance news content country
  artistic music head chief-executive underwriting actuarial production brand design engineering mining exploration operations business supervisory permanent under
  honorary founding life joint co- lead principal special public corporate external internal retired outgoing incoming longtime long-time then newly-appointed veteran current new its their his her the a an as`);

export const isTitleHead = (lower: string): boolean => titleHeads.has(lower);
export const isTitleModifier = (lower: string): boolean => titleModifiers.has(lower);
