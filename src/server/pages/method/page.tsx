import type { ReactNode } from "react";
import { codebook, figureKindDefinitions, vagueConventions } from "../../../codebook/index.ts";
import {
  figureLabels,
  gradeDefinitions,
  numberWords,
  typeLabels,
} from "../../../publishing/index.ts";
import { eventTypes, figureKinds } from "../../../model/index.ts";
import type { Page } from "../../page.ts";
import { Scores } from "./scores.tsx";
import { codingRules, estimateRules, type Rule, safetyRules } from "./rules.ts";

function Rules({ rules }: { rules: readonly Rule[] }): ReactNode {
  return (
    <dl className="rules">
      {rules.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function VagueNumbers(): ReactNode {
  const words = Object.keys(vagueConventions[0]?.lows ?? {});
  return (
    <div className="scroll" role="region" aria-labelledby="vague" tabIndex={0}>
      <table>
        <caption>
          The least each word is read as. Vague words always stand on a line of their own; an export
          can read them by another convention.
        </caption>
        <thead>
          <tr>
            <th scope="col">Word</th>
            {vagueConventions.map(({ name, source }) => (
              <th key={name} scope="col" title={source}>
                {name === "vigil" ? "Vigil" : name.toUpperCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              {vagueConventions.map(({ name, lows }) => {
                const low = lows[word];
                return <td key={name}>{low === undefined ? "–" : numberWords(low)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Grades(): ReactNode {
  return (
    <dl className="rules">
      {Object.entries(gradeDefinitions).map(([grade, { label, definition }]) => (
        <div key={grade}>
          <dt>{label}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each kind of figure counts and each event type means, folded away until asked for. */
function Definitions(): ReactNode {
  return (
    <section>
      <h2 id="definitions">Definitions</h2>
      <details>
        <summary>What each kind of figure counts</summary>
        <dl className="rules">
          {figureKinds.map((kind) => (
            <div key={kind}>
              <dt>{figureLabels[kind]}</dt>
              <dd>{figureKindDefinitions[kind]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>What each type of event means</summary>
        <dl className="rules">
          {eventTypes.map((type) => (
            <div key={type}>
              <dt>{typeLabels[type]}</dt>
              <dd>{codebook[type].definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function KnownError(): ReactNode {
  return (
    <section>
      <h2 id="error">Known error</h2>
      <p>
        The coder is a program and makes mistakes: it misses sentences that are put unusually,
        attaches a number to the wrong speaker when several are quoted close together, and takes one
        happening for two when reports place it differently. Each value can be checked against its
        words, which is why they stand beside it. Values are marked “Coded by machine, not reviewed”
        until a person has looked at them.
      </p>
    </section>
  );
}

/** How it is made: definitions, rules, conventions, known error. */
export const methodPage: Page = {
  path: "/method",
  async render(_request, { records, scores }) {
    const [latest] = await records.reports({ limit: 1, offset: 0 });
    const [coding] = latest === undefined ? [] : await records.codings([latest.id]);
    const body = (
      <article className="narrow">
        <header className="opening">
          <h1>Method</h1>
          <p className="lede">
            Vigil reads reports, keeps what each speaker claims with the words, joins tellings of
            one happening, and shows what the claims add up to. Nothing that was said is ever
            altered.
          </p>
          <p className="fine">Coder version: {coding?.coder ?? "nothing has been coded yet"}</p>
        </header>
        <section>
          <h2 id="coding">How a report is coded</h2>
          <Rules rules={codingRules} />
        </section>
        <Definitions />
        <section>
          <h2 id="vague">Vague numbers</h2>
          <VagueNumbers />
        </section>
        <section>
          <h2 id="estimates">How claims become estimates</h2>
          <Rules rules={estimateRules} />
        </section>
        <section>
          <h2 id="grades">Grades</h2>
          <p>
            Three questions are graded apart: did it happen, who is responsible, what was the harm.
          </p>
          <Grades />
        </section>
        <KnownError />
        <Scores sets={scores} />
        <section>
          <h2 id="withheld">What is withheld</h2>
          <Rules rules={safetyRules} />
        </section>
        <section>
          <h2 id="replies">Replies</h2>
          <p>
            Every incident page takes replies. They are read before they are published, as plain
            text, with a name only where the writer wants it. The e-mail address is encrypted under
            a key of its own, which is destroyed 90 days after the decision.
          </p>
        </section>
      </article>
    );
    return { title: "Method", body };
  },
};
