namespace TiledeskContracts.Spec.Problems;

/// <summary>What can be wrong or noteworthy when a document becomes a contract model.</summary>
public static class ModelRules
{
    /// <summary>Two things of the contract want one name in C#.</summary>
    public static readonly SpecRule NamesCollide = Info(
        "TDC050", "Two names become one in C#", "'{0}' in line {4} and '{1}' here both become '{2}' in C#; this one is generated as '{3}'. Choose a name with 'x-csharp-name'.");

    /// <summary>Two values of an enum want one name in C#, or a made name was taken.</summary>
    public static readonly SpecRule NameMade = Info(
        "TDC051", "A name is counted because another took it", "'{0}' in line {4} and '{1}' here both become '{2}' in C#; this one is generated as '{3}'. 'x-csharp-name' or 'x-enum-varnames' choose a better name.");

    /// <summary><c>x-csharp-name</c> cannot stand in code.</summary>
    public static readonly SpecRule InvalidCSharpName = Error(
        "TDC052", "x-csharp-name is no identifier", "'{0}' is no C# name that can be chosen; '{1}' is generated. Use a letter followed by letters, digits or '_', no keyword and no alias of generated files.");

    /// <summary>Alternatives that JSON cannot tell apart.</summary>
    public static readonly SpecRule AlternativesAlike = Info(
        "TDC053", "Alternatives cannot be told apart", "Several alternatives of '{0}' are a JSON {1}; the value is generated as raw JSON.");

    /// <summary>An enum of several JSON kinds.</summary>
    public static readonly SpecRule EnumOfKinds = Info(
        "TDC054", "An enum mixes kinds of values", "The values of this enum are not all of one kind; the value is generated without known names.");

    /// <summary><c>x-enum-varnames</c> does not fit <c>enum</c>.</summary>
    public static readonly SpecRule EnumNamesDoNotFit = Info(
        "TDC055", "Names or words do not fit enum", "'{0}' has {1} items for {2} values. Give each value one, in order.");

    /// <summary>A header that OpenAPI says to ignore.</summary>
    public static readonly SpecRule HeaderIgnored = Info(
        "TDC056", "A header parameter is ignored", "OpenAPI ignores the header parameter '{0}': media types and security schemes say what is sent.");

    /// <summary><c>x-pagination</c> names what is not there.</summary>
    public static readonly SpecRule PaginationUnresolved = Error(
        "TDC057", "x-pagination does not fit the operation", "'x-pagination' of {0} is left out: {1}{2}. Correct it.");

    /// <summary>Two contracts generate one type.</summary>
    public static readonly SpecRule TypeTwice = Error(
        "TDC058", "Two contracts generate one type", "'{0}' is generated from another contract too; this one is generated as '{1}'. Give the contracts different namespaces.");

    /// <summary><c>x-id-property</c> names what is not there.</summary>
    public static readonly SpecRule IdentityUnresolved = Error(
        "TDC059", "x-id-property does not fit the schema", "'x-id-property: {0}' does not fit: {1}{2}. Correct it.");

    /// <summary>The project's namespace, client or options name cannot stand in code.</summary>
    public static readonly SpecRule InvalidOption = Error(
        "TDC060", "A name given by the project is no identifier", "{0}=\"{1}\" is no C# name; '{2}' is used. Correct the item in the project file.");

    /// <summary>Parts of <c>allOf</c> disagree about a property.</summary>
    public static readonly SpecRule PropertyTwice = Info(
        "TDC061", "Parts of allOf describe one property twice", "'{0}' is described by several parts of 'allOf'; the last description holds.");

    /// <summary>A list or map of itself.</summary>
    public static readonly SpecRule EndlessType = Info(
        "TDC062", "A type holds only itself", "This list, map or choice holds itself without an object between; the inner value is generated as raw JSON.");

    /// <summary>A parameter in a spelling that OpenAPI leaves open.</summary>
    public static readonly SpecRule ParameterSpelledOtherwise = Info(
        "TDC063", "OpenAPI does not say how a parameter is spelled", "OpenAPI does not say how lists and objects within the parameter '{0}' are spelled; they are sent as JSON. Use 'content: application/json', or 'style: deepObject'.");

    /// <summary>A name of <c>x-enum-varnames</c> cannot stand in code.</summary>
    public static readonly SpecRule EnumNameInvalid = Info(
        "TDC064", "A name of x-enum-varnames is no identifier", "'{0}' is no C# name; the member of '{1}' gets a name made of its value. Use a letter followed by letters, digits or '_'.");

    /// <summary>A body that cannot be sent as its media type.</summary>
    public static readonly SpecRule BodyNotAsSaid = Info(
        "TDC065", "A body is not sent as its media type says", "A body of '{0}' is not sent as the contract says: {1}. Describe an object as 'multipart/form-data', or send JSON.");

    /// <summary>A discriminator's mapping leads nowhere.</summary>
    public static readonly SpecRule MappingUnresolved = Info(
        "TDC070", "A mapping leads nowhere", "'{0}', which the discriminator maps '{1}' to, is no schema that can stand here{2}; objects with that value are kept as they come.");

    /// <summary>A subtype describes a property of its base otherwise.</summary>
    public static readonly SpecRule InheritedOtherwise = Info(
        "TDC071", "A subtype describes an inherited property otherwise", "'{0}' is inherited from '{1}', whose type holds; what this subtype says of it changes nothing.");

    /// <summary>A property is named that is not there, though one with nearly that name is.</summary>
    public static readonly SpecRule PropertyUnknown = Info(
        "TDC079", "The name of a property is probably mistyped", "'{0}' names '{1}', which is no property here{2}. Correct the name, or describe the property.");

    /// <summary>Alternatives of which some have the same members.</summary>
    public static readonly SpecRule AlternativesOrdered = Info(
        "TDC080", "Alternatives have the same members", "Nothing tells these alternatives of '{0}' apart; an object that fits several of them is read as the first.");

    /// <summary>All rules of the model, by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } =
    [
        NamesCollide, NameMade, InvalidCSharpName, AlternativesAlike, EnumOfKinds, EnumNamesDoNotFit, HeaderIgnored,
        PaginationUnresolved, TypeTwice, IdentityUnresolved, InvalidOption, PropertyTwice, EndlessType,
        ParameterSpelledOtherwise, EnumNameInvalid, BodyNotAsSaid, MappingUnresolved,
        InheritedOtherwise, PropertyUnknown, AlternativesOrdered,
    ];

    private static SpecRule Error(string id, string title, string message) => new(id, SpecSeverity.Error, title, message);

    private static SpecRule Info(string id, string title, string message) => new(id, SpecSeverity.Info, title, message);
}
