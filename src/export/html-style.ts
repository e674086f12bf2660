/** The stylesheet of the HTML export, and the hash by which its content security policy lets in this text and no other. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1c1e21;--soft:#55595f;--line:#d9d7d0;--paper:#fff;--mark:#ffe9a8;--hurt:#a3271c;--help:#1b6a3a}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--soft:#b3b1ab;--line:#45484d;--paper:#1b1d20;--mark:#5c4a12;--hurt:#ff9d8f;--help:#86d6a2}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 20px;max-width:860px;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;gap:20px;align-items:center;border-bottom:2px solid var(--ink);padding-bottom:14px}
.letter{flex:none;width:84px;height:84px;border:4px solid currentColor;border-radius:16px;font-size:54px;font-weight:750;line-height:76px;text-align:center}
h1{font-size:24px;line-height:1.2;margin:0 0 4px}
h2{font-size:17px;margin:20px 0 6px}
h3{font-size:15px;margin:14px 0 2px}
p{margin:4px 0}
a{color:inherit}
ul,ol{margin:4px 0;padding-inline-start:18px}
li{margin:3px 0}
blockquote{margin:4px 0;padding-inline-start:10px;border-inline-start:3px solid var(--line);unicode-bidi:isolate}
mark{background:var(--mark);color:inherit}
small,.soft{color:var(--soft);font-size:13px}
.hurts h2{color:var(--hurt)}
.helps h2{color:var(--help)}
.columns{display:grid;grid-template-columns:4fr 3fr;gap:0 28px}
dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:2px 14px;margin:6px 0;font-size:13px}
dt{color:var(--soft)}
dd{margin:0}
details{margin-top:18px;border-top:1px solid var(--line);padding-top:10px}
summary{cursor:pointer;font-weight:650}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:start;vertical-align:top;padding-block:4px;padding-inline:0 8px;border-bottom:1px solid var(--line)}
.ledger td:nth-child(2){width:38%}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
footer{margin-top:18px}
@media (max-width:640px){.columns{display:block}}
@media screen and (max-width:420px){header{gap:14px;align-items:flex-start}.letter{width:60px;height:60px;border-width:3px;font-size:38px;line-height:54px}h1{font-size:20px;hyphens:auto}}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}
@page{margin:12mm}
@media print{
:root{color-scheme:light}
body{padding:0;max-width:none;font-size:8.5pt;line-height:1.28}
header{padding-bottom:6pt}
.letter{width:52pt;height:52pt;font-size:34pt;line-height:46pt;border-radius:10pt}
h1{font-size:15pt}h2{font-size:11pt;margin:8pt 0 2pt}h3{font-size:8.5pt}
li{margin:1.5pt 0;break-inside:avoid}
small,.soft,dl,table,.ways{font-size:7pt}
.ways li{margin:0.5pt 0}
details:not([open]){display:none}
mark{background:none;font-weight:650}
.columns{display:grid}
}
`;

/** Base64 of the SHA-256 of HTML_STYLE; test/export/html.test.ts computes it anew and says what to put here. */
export const HTML_STYLE_HASH = 'x+5R9W++Fs6JDhA78HF8z6V+sjgwbGVueR7cHocMSSE=';
