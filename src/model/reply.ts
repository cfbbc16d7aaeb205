import { z } from "zod";

/** What somebody answers on an incident's page; the e-mail is kept apart, encrypted, and is not part of it. */
export const replySchema = z.object({
  id: z.string(),
  collectionId: z.string(),
  incidentId: z.string(),
  name: z.string(),
  /** The name is shown only when the writer ticked so. */
  showName: z.boolean(),
  text: z.string(),
  status: z.enum(["held", "published", "rejected"]),
  receivedAt: z.string(),
  decidedAt: z.string().nullable(),
});
/** What somebody answers on an incident's page. */
export type Reply = z.infer<typeof replySchema>;
