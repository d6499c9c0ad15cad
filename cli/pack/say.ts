/** Says a line to whoever runs the command. */
export type Say = (line: string) => void;
