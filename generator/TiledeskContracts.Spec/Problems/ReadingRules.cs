namespace TiledeskContracts.Spec.Problems;

/// <summary>What can be wrong with a contract's text or with the document in it (TDC001 to TDC049), a row each.</summary>
public static class ReadingRules
{
    /// <summary>The text is not YAML.</summary>
    public static readonly SpecRule BrokenYaml = Error(
        "TDC001", "The contract is not valid YAML", "The YAML breaks here: {0} Correct this block; what stands outside of it is still read.");

    /// <summary>The text is not JSON.</summary>
    public static readonly SpecRule BrokenJson = Error(
        "TDC002", "The contract is not valid JSON", "The JSON breaks here: {0} Correct it; only what stands before it is read.");

    /// <summary>There is no document in the text.</summary>
    public static readonly SpecRule NoDocument = Error(
        "TDC003", "The contract holds no OpenAPI document", "The file holds {0}, and no OpenAPI document. Begin it with 'openapi: 3.0.3'.");

    /// <summary>A name stands twice in a mapping.</summary>
    public static readonly SpecRule DuplicateKey = Info(
        "TDC004", "A key is repeated", "'{0}' already stands in line {1}; the last holds, as JSON parsers have it. Remove or rename one.");

    /// <summary>The text nests too deep.</summary>
    public static readonly SpecRule TooDeep = Error(
        "TDC005", "The contract nests too deep", "The contract nests deeper than {0} levels here. Move the inner parts to 'components'.");

    /// <summary>The text is too long.</summary>
    public static readonly SpecRule TooLong = Error(
        "TDC006", "The contract is too long", "The contract has more than {0} characters and is not read. Split it.");

    /// <summary>The text has too many values.</summary>
    public static readonly SpecRule TooManyNodes = Error(
        "TDC007", "The contract has too many values", "The contract has more than {0} values; those from here on are not read. Split it.");

    /// <summary>YAML aliases multiply the text too much.</summary>
    public static readonly SpecRule AliasBomb = Error(
        "TDC008", "YAML aliases repeat too much", "'*{0}' makes aliases repeat more than {1} values. Use '$ref' instead of aliases.");

    /// <summary>A YAML alias without an anchor before it.</summary>
    public static readonly SpecRule UnknownAlias = Error(
        "TDC009", "A YAML alias has no anchor", "No finished '&{0}' stands before this alias{1}. Define the anchor first, or correct the name.");

    /// <summary>The file holds several YAML documents.</summary>
    public static readonly SpecRule SecondDocument = Info(
        "TDC010", "The file holds several YAML documents", "Only the first document of the file is read. Move this one to a file of its own.");

    /// <summary>A key that is not a single value.</summary>
    public static readonly SpecRule KeyNotText = Error(
        "TDC011", "A key is not text", "A key must be text, not {0}; this member is left out. Put the key in quotes.");

    /// <summary>A merge key with something that cannot be merged.</summary>
    public static readonly SpecRule BadMerge = Error(
        "TDC012", "A YAML merge key has nothing to merge", "'<<' takes a mapping or a list of mappings, not {0}. Correct it, or put '<<' in quotes if it is meant as a name.");

    /// <summary>A YAML tag that means nothing here.</summary>
    public static readonly SpecRule UnknownTag = Info(
        "TDC013", "A YAML tag is ignored", "The tag '{0}' means nothing in OpenAPI and is ignored. Remove it.");

    /// <summary>A version of OpenAPI that is not read.</summary>
    public static readonly SpecRule UnsupportedVersion = Error(
        "TDC014", "The version of OpenAPI is not supported", "OpenAPI '{0}' is not supported; 3.0 and 3.1 are. Convert the contract.");

    /// <summary>A Swagger 2.0 document.</summary>
    public static readonly SpecRule Swagger = Error(
        "TDC015", "The contract is Swagger, not OpenAPI", "This is Swagger {0}. Convert it to OpenAPI 3.0 or 3.1 with a converter for Swagger.");

    /// <summary>Something required is missing.</summary>
    public static readonly SpecRule MissingField = Error(
        "TDC016", "Something required is missing", "{0} needs '{1}'. Add it.");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly SpecRule WrongKind = Error(
        "TDC017", "A value has the wrong kind", "'{0}' must be {1}, not {2}. Correct it.");

    /// <summary>A keyword that OpenAPI does not know.</summary>
    public static readonly SpecRule UnknownKeyword = Info(
        "TDC018", "A keyword is unknown", "{0} knows no '{1}'{2}. Correct the name, or {3}.");

    /// <summary>A keyword that changes nothing in what is generated.</summary>
    public static readonly SpecRule IgnoredKeyword = Info(
        "TDC019", "A keyword changes nothing", "'{0}' changes nothing in C#: {1}.");

    /// <summary>A schema type that does not exist.</summary>
    public static readonly SpecRule UnknownType = Info(
        "TDC020", "A type is unknown", "There is no type '{0}'{1}; it is read as {2}. Use string, number, integer, boolean, array or object.");

    /// <summary>A word that is not among the allowed ones.</summary>
    public static readonly SpecRule UnknownValue = Info(
        "TDC021", "A value is not among the allowed ones", "'{0}' cannot be '{1}'{2}, and is left out. Use one of: {3}.");

    /// <summary>A reference to nothing.</summary>
    public static readonly SpecRule UnresolvedReference = Error(
        "TDC022", "A $ref leads nowhere", "Nothing stands at '{0}'{1}. Correct the reference.");

    /// <summary>References that go round in a circle.</summary>
    public static readonly SpecRule CircularReference = Error(
        "TDC023", "A $ref leads back to itself", "'{0}' leads from reference to reference and never to content. Break the circle.");

    /// <summary>A reference into another file.</summary>
    public static readonly SpecRule ExternalReference = Error(
        "TDC024", "A $ref leaves the contract", "'{0}' is no file of the project, and nothing is fetched from elsewhere. Add a copy of it to the project as OpenApiContract with Part=\"true\", and refer to that file.");

    /// <summary>A reference to a part of another kind.</summary>
    public static readonly SpecRule ReferenceOfWrongKind = Info(
        "TDC025", "A $ref leads to a part of another kind", "'{0}' is {1}, but {2} is needed here; it is {3}. Refer to {2}.");

    /// <summary>Keywords beside a reference.</summary>
    public static readonly SpecRule BesideReference = Info(
        "TDC026", "A keyword beside $ref changes nothing", "OpenAPI 3.0 ignores '{0}' beside '$ref'. Wrap the reference: allOf: [{{ $ref: … }}].");

    /// <summary>A path template that cannot be filled.</summary>
    public static readonly SpecRule InvalidPath = Error(
        "TDC027", "A path template is invalid", "The path '{0}' is left out: {1}. Correct it.");

    /// <summary>A placeholder without a parameter.</summary>
    public static readonly SpecRule PlaceholderWithoutParameter = Info(
        "TDC028", "A path placeholder has no parameter", "'{{{0}}}' in the path of {1} has no parameter{2}; it is taken as text. Add one with 'in: path'.");

    /// <summary>A path parameter without a placeholder.</summary>
    public static readonly SpecRule ParameterWithoutPlaceholder = Info(
        "TDC029", "A path parameter is not in the path", "The path of {1} has no '{{{0}}}'{2}; the parameter is left out. Add it to the path, or remove the parameter.");

    /// <summary>An id used by two operations.</summary>
    public static readonly SpecRule DuplicateOperationId = Info(
        "TDC030", "Two operations share one operationId", "The operationId '{0}' is already used in line {1}; the method here gets a counted name. Rename one.");

    /// <summary>Two paths that match the same addresses.</summary>
    public static readonly SpecRule DuplicatePath = Info(
        "TDC031", "Two paths cannot be told apart", "'{0}' matches the same addresses as the path in line {1}. Merge them.");

    /// <summary>A parameter named twice in one list.</summary>
    public static readonly SpecRule DuplicateParameter = Info(
        "TDC032", "A parameter is repeated", "The {0} parameter '{1}' already stands in line {2}; the first holds. Remove one.");

    /// <summary>A path parameter that is not required.</summary>
    public static readonly SpecRule OptionalPathParameter = Info(
        "TDC033", "A path parameter must be required", "The path parameter '{0}' does not say 'required: true'; it is taken as required. Add it.");

    /// <summary>A parameter that does not say what it may be.</summary>
    public static readonly SpecRule ParameterWithoutSchema = Info(
        "TDC034", "A parameter does not say what it may be", "The parameter '{0}' has neither 'schema' nor 'content'; it is taken as text. Add one.");

    /// <summary>A status that is none.</summary>
    public static readonly SpecRule InvalidStatus = Info(
        "TDC035", "A response has no valid status", "'{0}' is no status; it is {1}. Use a code such as '200', a range such as '4XX', or 'default'.");

    /// <summary>A media type or header name that HTTP does not allow.</summary>
    public static readonly SpecRule InvalidHttpName = Info(
        "TDC036", "HTTP does not allow the name", "'{0}' is no valid {1}, and is left out or replaced. Use letters, digits and - . _ + as HTTP allows.");

    /// <summary>A security scheme that is not declared.</summary>
    public static readonly SpecRule UnknownSecurityScheme = Info(
        "TDC037", "A security scheme is not declared", "There is no '{0}' in 'components/securitySchemes'{1}. Add it, or correct the name.");

    /// <summary>A component whose name OpenAPI does not allow.</summary>
    public static readonly SpecRule InvalidComponentName = Info(
        "TDC038", "A component's name is not allowed", "OpenAPI allows only letters, digits, '.', '-' and '_' in the name '{0}'. Rename it.");

    /// <summary>More problems than are worth a list.</summary>
    public static readonly SpecRule TooManyProblems = Info(
        "TDC039", "More of the same", "{0} more problems {1} follow. Correct those shown first.");

    /// <summary>A path template that OpenAPI does not foresee.</summary>
    public static readonly SpecRule OddPath = Info(
        "TDC040", "A path template is unusual", "OpenAPI does not foresee the path '{0}': {1}.");

    /// <summary>A list or a mapping among the values of an enum.</summary>
    public static readonly SpecRule CompositeEnumValue = Info(
        "TDC041", "A value of an enum is no single value", "'enum' holds {0}, which gets no name in C#; it is left out.");

    /// <summary>All rules of reading, sorted by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } =
    [
        BrokenYaml, BrokenJson, NoDocument, DuplicateKey, TooDeep, TooLong, TooManyNodes, AliasBomb, UnknownAlias,
        SecondDocument, KeyNotText, BadMerge, UnknownTag, UnsupportedVersion, Swagger, MissingField, WrongKind,
        UnknownKeyword, IgnoredKeyword, UnknownType, UnknownValue, UnresolvedReference, CircularReference,
        ExternalReference, ReferenceOfWrongKind, BesideReference, InvalidPath, PlaceholderWithoutParameter,
        ParameterWithoutPlaceholder, DuplicateOperationId, DuplicatePath, DuplicateParameter, OptionalPathParameter,
        ParameterWithoutSchema, InvalidStatus, InvalidHttpName, UnknownSecurityScheme, InvalidComponentName,
        TooManyProblems, OddPath, CompositeEnumValue,
    ];

    private static SpecRule Error(string id, string title, string message) => new(id, SpecSeverity.Error, title, message);

    private static SpecRule Info(string id, string title, string message) => new(id, SpecSeverity.Info, title, message);
}
