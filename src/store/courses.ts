import type { Coding, ConditionKind, Course, CourseStep } from "../model/index.ts";
import type { Queryable } from "./sql.ts";

/** Keeps courses as they are now: new courses and steps are added, known ones replaced, steps that are gone undone. */
export async function upsertCourses(
  on: Queryable,
  at: string,
  courses: readonly Course[],
): Promise<void> {
  for (const course of courses) {
    await on.query(
      `with course as (
         insert into courses (collection_id, course_id, kind, title, recorded_at, updated_at, number)
         select $1::text, $2, $3, $4, $5, $5,
           coalesce((select max(number) from courses where collection_id = $1), 0) + 1
         on conflict (collection_id, course_id) do update
           set kind = excluded.kind, title = excluded.title, updated_at = excluded.updated_at),
       given as (
         select s->>'reportId' as report_id, s->>'coder' as coder, s->'condition'->>'id' as condition_id, n, s
         from jsonb_array_elements($6::jsonb) with ordinality as t (s, n)),
       undone as (
         update course_steps c set undone_at = $5, undone_because = 'no longer a step of this course'
         where c.collection_id = $1 and c.course_id = $2 and c.undone_at is null and not exists (
           select from given g
           where (g.report_id, g.coder, g.condition_id) = (c.report_id, c.coder, c.condition_id)))
       insert into course_steps (collection_id, course_id, report_id, coder, condition_id, position, content,
         recorded_at)
       select $1, $2, report_id, coder, condition_id, n, s, $5 from given
       on conflict (collection_id, course_id, report_id, coder, condition_id) do update
         set position = excluded.position, content = excluded.content, undone_at = null, undone_because = null
         where (course_steps.position, course_steps.content) <> (excluded.position, excluded.content)
           or course_steps.undone_at is not null`,
      [
        ...[course.collectionId, course.id, course.kind, course.title, at],
        JSON.stringify(course.steps),
      ],
    );
  }
}

interface CourseRow {
  readonly collection_id: string;
  readonly course_id: string;
  readonly kind: ConditionKind;
  readonly title: string;
  readonly steps: CourseStep[];
}

function courseOf(row: CourseRow): Course {
  return {
    id: row.course_id,
    collectionId: row.collection_id,
    kind: row.kind,
    title: row.title,
    steps: row.steps,
  };
}

/** Which courses, in which order, and how many of them. */
interface Selection {
  readonly where: string;
  readonly value: unknown;
  readonly order: string;
  readonly limit?: number;
  readonly offset?: number;
}

async function select(
  on: Queryable,
  collectionId: string,
  { where, value, order, limit, offset = 0 }: Selection,
): Promise<Course[]> {
  const { rows } = await on.query<CourseRow>(
    `select c.collection_id, c.course_id, c.kind, c.title, s.steps from courses c,
       lateral (select jsonb_agg(content order by position) as steps from course_steps s
         where s.collection_id = c.collection_id and s.course_id = c.course_id and s.undone_at is null) s
     where c.collection_id = $1 and s.steps is not null and ${where} order by ${order} limit $3 offset $4`,
    [collectionId, value, limit ?? null, offset],
  );
  return rows.map(courseOf);
}

/** Which courses to list. */
export interface CourseQuery {
  readonly limit: number;
  readonly offset: number;
  /** All kinds when left out. */
  readonly kind?: ConditionKind;
}

/** Gives courses with their steps, latest changed first. */
export function listCourses(
  on: Queryable,
  collectionId: string,
  { limit, offset, kind }: CourseQuery,
): Promise<Course[]> {
  const where = "($2::text is null or c.kind = $2)";
  const order = "c.updated_at desc, c.number desc";
  return select(on, collectionId, { where, value: kind ?? null, order, limit, offset });
}

/** Gives a course with its steps; null when there is none of that id. */
export async function findCourse(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<Course | null> {
  const selection = { where: "c.course_id = $2", value: id, order: "c.number" };
  return (await select(on, collectionId, selection))[0] ?? null;
}

/** Gives the courses that a coding's conditions may belong to: those of the same kinds, and those some reports are in. */
export function coursesNear(
  on: Queryable,
  collectionId: string,
  { coding: { conditions }, reportIds }: { coding: Coding; reportIds: readonly string[] },
): Promise<Course[]> {
  const kinds = [...new Set(conditions.map((condition) => condition.kind))];
  const where = `(c.kind = any(select jsonb_array_elements_text($2::jsonb->'kinds')) or exists (
      select from course_steps own where own.collection_id = c.collection_id
        and own.course_id = c.course_id and own.report_id = any(select jsonb_array_elements_text($2::jsonb->'reportIds')) and own.undone_at is null))`;
  const value = JSON.stringify({ kinds, reportIds });
  return select(on, collectionId, { where, value, order: "c.number" });
}
