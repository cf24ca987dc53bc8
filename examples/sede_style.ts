// How the e-office looks: one sheet, light and dark, from 320 pixels up.

export const css = `
:root {
  color-scheme: light dark;
  --ink: #1b1f1e; --soft: #4a5452; --paper: #fff; --card: #f2f5f4;
  --line: #8a9693; --accent: #1d5c4d; --on-accent: #fff; --focus: #b35900;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ecf1ef; --soft: #b7c2bf; --paper: #131716; --card: #1e2423;
    --line: #7f8c89; --accent: #8fd6c2; --on-accent: #0b1f19; --focus: #ffb45c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word;
}
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 3px solid var(--accent); }
header p { margin: 0 0 .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a, header p a, .home { display: inline-block; min-height: 2.75rem; min-width: 2.75rem; padding: .6rem 0; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip { display: block; padding: .75rem 1rem; }
.skip:focus { position: static; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem; }
.lead { font-size: 1.15rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.cards li { display: flex; flex-direction: column; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .25rem; }
.cards form { margin-top: auto; }
.level { color: var(--soft); }
.level strong { color: var(--ink); }
button {
  font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem;
  color: var(--on-accent); background: var(--accent); border: 2px solid transparent;
  border-radius: .25rem; cursor: pointer;
}
button:hover { text-decoration: underline; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; font-size: 1.2rem; font-weight: 600; padding-bottom: .5rem; }
th, td { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th[scope=row] { font-weight: 400; }
th code { display: block; color: var(--soft); font-size: .85em; }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 2rem; }
@media print { button { color: #000; background: none; border-color: currentColor; } }
`;
