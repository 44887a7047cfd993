using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Linking;

/// <summary>Reads and links texts, as the generator does.</summary>
internal static class Linked
{
    public const string Head = "openapi: 3.0.3\ninfo: { title: Help Desk, version: '3' }\n";

    public static LinkedContracts Of(params ContractSource[] sources) =>
        ContractLinker.Link([.. sources.Select(source => DocumentReader.Read(source, CancellationToken.None))], CancellationToken.None);

    public static ContractSource Source(string text, string path = "desk.yaml", string? space = "Desk.V3", string? client = null) =>
        new(path, text, new(space, client));

    public static LinkedContracts Text(string body) => Of(Source(Head + body));

    /// <summary>Links component schemas, indented by nothing.</summary>
    public static LinkedContracts Schemas(string schemas, string paths = "paths: {}\n") =>
        Text(paths + "components:\n  schemas:\n" + Indent(schemas, "    "));

    /// <summary>The model, from a contract in which nothing is wrong or noteworthy.</summary>
    public static ContractModel Clean(this LinkedContracts linked)
    {
        Assert.Empty(linked.Problems.Select(Line));
        return Assert.Single(linked.Contracts);
    }

    /// <summary>The problems as <c>id line:column</c>, with the related places behind.</summary>
    public static IEnumerable<string> Places(this LinkedContracts linked) => linked.Problems.Select(problem =>
        string.Join(' ', [problem.Rule.Id, Place(problem.Location), .. problem.Related.Select(Place)]));

    public static ObjectModel Object(this ContractModel contract, string name) => contract.Objects.Single(item => item.Name == name);

    public static PropertyModel Property(this ContractModel contract, string owner, string name) =>
        contract.Object(owner).Properties.Single(property => property.Name == name);

    public static OperationModel Operation(this ContractModel contract, string operationId) =>
        contract.Tags.SelectMany(tag => tag.Operations).Single(operation => operation.OperationId == operationId);

    /// <summary>A type in short: <c>List(Request?)</c>.</summary>
    public static string Short(this TypeModel? type) => type is null ? "none"
        : (type.Name is { } name ? name[(name.LastIndexOf('.') + 1)..] : type.Kind.ToString())
        + (type.Element is { } element ? "(" + element.Short() + ")" : "")
        + (type.Nullable ? "?" : "");

    public static string Indent(string text, string by) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => by + line + "\n"));

    private static string Line(SpecProblem problem) => $"{Place(problem.Location)} {problem.Rule.Id} {problem.Message}";

    private static string Place(SpecLocation location) => $"{location.Position.Line}:{location.Position.Column}";
}
