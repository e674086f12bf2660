/** The one feature of the bundler that the registry uses; declared here so that the core needs no DOM types. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; import?: 'default'; query?: '?raw' }): Record<string, T>;
}
