/** The kinds of files that belong in the package. A kind without any file is a fault as well. */
const KINDS = [
  /^(package\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|llms\.txt)$/,
  /^docs\/[\w-]+\.md$/,
  // The README's picture.
  /^docs\/[\w-]+\.png$/,
  /^signin-seal\.css$/,
  /^themes\/[\w-]+\.css$/,
  /^tokens\/[\w.-]+\.json$/,
  /^metadata\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/src\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)(\.map)?$/,
  /^dist\/cdn\/((lang\/)?([\w-]+\/)?[\w-]+\.js|signin-seal\.css|integrity\.json|licenses\.txt)$/,
  /^dist\/cdn\/themes\/[\w-]+\.css$/,
  // The source maps point at these.
  /^src\/([\w-]+\/)*[\w.-]+\.ts$/,
];

/** Files that do not belong in the package, and kinds of which it has none. */
export function findStrayFiles(paths) {
  const strays = paths.filter((path) => !KINDS.some((kind) => kind.test(path)));
  const missing = KINDS.filter((kind) => !paths.some((path) => kind.test(path)));
  return [
    ...strays.map((path) => `${path} is in the package but does not belong there`),
    ...missing.map((kind) => `The package has no file that matches ${kind}`),
  ];
}
