using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Small models by hand.</summary>
internal static class Models
{
    public const string Namespace = "Acme.V1";

    public static TypeModel Text { get; } = new(TypeKind.String);

    public static TypeModel Whole { get; } = new(TypeKind.Int32);

    public static TypeModel Note { get; } = new(TypeKind.Object, Namespace + ".Note");

    public static ObjectModel Object(string name, params PropertyModel[] properties) => new(
        "#/components/schemas/" + name, Namespace, $"V1.Models.{name}.g.cs", name, new(properties), false, null, true, null, new($"A {name}."));

    public static PropertyModel Property(string name, TypeModel type, PropertyShape shape) => new(
        "#/components/schemas/Any/properties/" + name, name, char.ToUpperInvariant(name[0]) + name[1..], type, shape, null, false, false, null, new());

    public static EnumModel Enum(string name, TypeKind kind, params EnumMemberModel[] members) => new(
        "#/components/schemas/" + name, Namespace, $"V1.Enums.{name}.g.cs", name, kind, new(members), new($"A {name}."));

    public static UnionModel Union(string name, params UnionCaseModel[] cases) => new(
        "#/components/schemas/" + name, Namespace, $"V1.Unions.{name}.g.cs", name, new(cases), new($"A {name}."));

    public static ParameterModel Parameter(string name, TypeModel type, ParameterLocation location = ParameterLocation.Query, bool required = false) => new(
        "#/paths/~1notes/get/parameters/" + name,
        name,
        location == ParameterLocation.Path ? name : char.ToUpperInvariant(name[0]) + name[1..],
        location,
        type,
        required,
        location == ParameterLocation.Path ? ParameterStyle.Simple : ParameterStyle.Form,
        Explode: false,
        AllowReserved: false,
        WireAlias: null,
        IsClientParameter: false,
        Default: null,
        new());

    public static QueryModel Query(string name, params ParameterModel[] parameters) => new(
        "#/paths/~1notes/get", Namespace, $"V1.Queries.{name}.g.cs", name, "listNotes", new(parameters));

    public static OperationModel Operation(string name, string method, string path, TypeModel? answer) => new(
        $"#/paths/{path.Replace("/", "~1", StringComparison.Ordinal)}/{method.ToLowerInvariant()}",
        char.ToLowerInvariant(name[0]) + name[1..] + "Note",
        name,
        method,
        path,
        [],
        null,
        null,
        Response("200", answer),
        new([Response("200", answer)]),
        null,
        null,
        null,
        new($"Does {name}."));

    public static ResponseModel Response(string status, TypeModel? type) => new(
        "#/paths/any/responses/" + status, status, type is null ? null : "application/json", type, new("What came of it."));

    public static TagClientModel Tag(params OperationModel[] operations) => new(
        "#/tags/0", Namespace, "V1.NotesClient.g.cs", "NotesClient", "AcmeClient", "notes", new(operations), new("Notes."));

    public static ClientModel Client(params string[] parameters) => new(
        "#",
        Namespace,
        "V1.AcmeClient.g.cs",
        "AcmeClient",
        "TiledeskContracts.ApiClientOptions",
        "Acme 1.0",
        "https://api.example.com/v1",
        new([new("Notes", "NotesClient", "Notes.")]),
        new(parameters),
        new());
}
