/** Style sheets as Vite serves them: a string with `?inline`, a side effect without. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
