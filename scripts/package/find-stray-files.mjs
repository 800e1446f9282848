/** What the package is of. Each line fits one kind of file; a kind of which there is none is a fault, too. */
const KINDS = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|llms\.txt)$/,
  /^signin-seal\.css$/,
  /^themes\/[\w-]+\.css$/,
  /^tokens\/[\w.-]+\.json$/,
  /^metadata\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/src\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)(\.map)?$/,
  /^dist\/cdn\/([\w-]+\.js|signin-seal\.css|integrity\.json|licences\.txt)$/,
  /^dist\/cdn\/themes\/[\w-]+\.css$/,
  // What the maps point at.
  /^src\/([\w-]+\/)*[\w.-]+\.ts$/,
];

/** Where the list of files is not what it should be. */
export function findStrayFiles(paths) {
  const strays = paths.filter((path) => !KINDS.some((kind) => kind.test(path)));
  const lacking = KINDS.filter((kind) => !paths.some((path) => kind.test(path)));
  return [
    ...strays.map((path) => `${path} is in the package, and of no kind that belongs there`),
    ...lacking.map((kind) => `Nothing in the package is ${kind}`),
  ];
}
