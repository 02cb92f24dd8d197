/** OpenCC's tables as the package ships them: entries apart by |, a character and what it may become apart by spaces. */
declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}
