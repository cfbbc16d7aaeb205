/** The main menu, in order. A test holds it to the pages. */
export const menu: readonly { readonly address: string; readonly label: string }[] = [
  { address: "/", label: "Overview" },
  { address: "/incidents", label: "Incidents" },
  { address: "/courses", label: "Courses" },
  { address: "/statements", label: "Statements" },
  { address: "/reports", label: "Reports" },
  { address: "/method", label: "Method" },
];
