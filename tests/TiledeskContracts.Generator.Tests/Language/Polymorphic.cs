using System.Text.Json;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Contracts of schemas alone, and what their code makes of JSON.</summary>
internal static class Polymorphic
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";

    /// <summary>A contract of schemas, indented by nothing.</summary>
    public static ContractFile Schemas(string schemas) =>
        new("/acme/pets.yaml", Head + string.Concat(schemas.TrimEnd('\n').Split('\n').Select(line => "    " + line + "\n")));

    /// <summary>Reads a union that is the member <c>it</c> of the component <c>Box</c>; gives its kind, and the whole written back.</summary>
    public static Func<string, string> Box(string schemas) => CompiledContract.Function(
        GeneratorRun.Of(Schemas(schemas)),
        """
        var box = JsonModel.Parse<Box>("{\"it\":" + text + "}");
        return box.It?.Kind + " " + JsonModel.ToJson(box)[6..^1];
        """);

    /// <summary>Reads the component <c>Pet</c>; gives its run-time type, and it written back.</summary>
    public static Func<string, string> Pet(string schemas, string seen = "pet.GetType().Name") => CompiledContract.Function(
        GeneratorRun.Of(Schemas(schemas)),
        $"var pet = JsonModel.Parse<Pet>(text);\nreturn {seen} + \" \" + JsonModel.ToJson(pet);");

    /// <summary>Whether reading found the kind or type, and wrote the same JSON value back.</summary>
    public static void AssertRead(string seen, string json, string actual)
    {
        var space = actual.IndexOf(' ', StringComparison.Ordinal);
        using var expected = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(actual[space..]);

        Assert.Equal(seen, actual[..space]);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement), $"{json} was written as {actual[space..]}");
    }
}
