import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { stylesheetAddress } from "../files.ts";
import { menu } from "../menu.ts";
import type { AppSettings } from "../settings.ts";

/** What a whole document is made of. */
export interface DocumentParts {
  readonly title: string;
  readonly body: ReactNode;
  /** The path that was asked for, to mark the menu; empty on error pages. */
  readonly path: string;
  readonly settings: AppSettings;
  readonly isPersonal?: boolean;
}

function Masthead({ path, settings }: { path: string; settings: AppSettings }): ReactNode {
  return (
    <header className="masthead">
      <div className="frame">
        <p className="wordmark">
          <a href="/">Vigil</a>
        </p>
        <p className="motto">
          {settings.collectionTitle === ""
            ? "What is said about a conflict: who said it, in which words"
            : settings.collectionTitle}
        </p>
        <nav aria-label="Main">
          <ul>
            {menu.map(({ address, label }) => (
              <li key={address}>
                <a href={address} {...current(address, path)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function current(address: string, path: string): { "aria-current"?: "page" | "true" } {
  if (address === path) return { "aria-current": "page" };
  return address !== "/" && path.startsWith(`${address}/`) ? { "aria-current": "true" } : {};
}

function Footer(): ReactNode {
  return (
    <footer className="foot">
      <div className="frame">
        <p>
          Every value here is what somebody said, with the words and a link to the report. Roles
          accuse nobody: they say what a text says. <a href="/method">How this is made</a>.
        </p>
        <p>
          Names of private persons are withheld. Places: GeoNames (CC BY 4.0). Outlines: Natural
          Earth, simplified; they take no position on borders.
        </p>
      </div>
    </footer>
  );
}

/** Renders a whole HTML document. */
export function renderDocument(parts: DocumentParts): string {
  const { title, body, path, settings, isPersonal = false } = parts;
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {isPersonal ? <meta name="robots" content="noindex" /> : null}
        <title>{path === "/" ? "Vigil: a conflict monitor" : `${title} · Vigil`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetAddress} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Masthead path={path} settings={settings} />
        <main id="main" className="frame">
          {body}
        </main>
        <Footer />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
