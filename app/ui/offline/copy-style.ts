/** The whole style of the copy to carry away: dark where the device is, plain on paper, mirrored from right to left. */
export const copyStyle = `:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d2629;--quiet:#4a5457;--line:#d9d6cc;--action:#0a5a5c;--field:#e6f0ee}
@media (prefers-color-scheme:dark){:root{--paper:#10181b;--ink:#e9edea;--quiet:#b3bdb9;--line:#3a464a;--action:#7ccbc4;--field:#1a2a2c}}
*{box-sizing:border-box}
html{font:112.5%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
[lang|=ml],[lang|=hi],[lang|=ar]{line-height:1.8}
body{max-width:46rem;margin:0 auto;padding:1rem min(1.25rem,6vw) 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{line-height:1.3;font-weight:600}
h1{font-size:2rem}
h2{font-size:1.6rem;margin-top:3rem;padding-top:1rem;border-top:4px solid var(--ink)}
h3{font-size:1.35rem;margin-top:2.5rem;padding-top:.5rem;border-top:2px solid var(--line)}
h4{font-size:1.15rem;margin-bottom:.3rem}
h5{font-size:1rem}
a{color:var(--action)}
p,ul,ol,dl,table{margin:0 0 .8rem}
ul,ol{padding-inline-start:1.2em}
dt,th,b{font-weight:600}
dd{margin:0 0 .5rem}
table{width:100%;border-collapse:collapse}
caption{text-align:start;font-weight:600;padding-block:.4rem}
th,td{text-align:start;vertical-align:top;padding:.4rem 0;padding-inline-end:.8rem;border-bottom:1px solid var(--line)}
td p{margin:0}
article{margin-block:1.5rem 2.5rem}
.quiet,small{color:var(--quiet)}
small{font-size:.9rem}
.box{padding:.8rem 1rem;background:var(--field)}
.numbers a{font-size:1.25rem;font-weight:600}
.contents a{display:inline-block;padding-block:.5rem}
.countries{columns:13rem;list-style:none;padding:0}
.countries a{display:block;padding-block:.6rem}
:focus-visible{outline:3px solid #ffb81c;outline-offset:2px}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--action:#000;--field:#fff}html{font-size:10pt}body{max-width:none;padding:0}h1,h2,h3,h4,caption{break-after:avoid}article dl a[href^=http]::after{content:" <" attr(href) ">"}}
`;
