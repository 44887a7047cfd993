using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Json;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>One class that the generator made of a schema, as Kiota sees it.</summary>
/// <param name="Contract">The contract, <c>Shapes</c> or <c>V3</c>: the end of the namespace.</param>
/// <param name="Type">The class.</param>
/// <param name="Echo">Reads a text by one factory and writes it by another.</param>
internal sealed record KiotaModel(string Contract, Type Type, Func<string, IParseNodeFactory, ISerializationWriterFactory, string> Echo)
{
    private static readonly MethodInfo _echo = typeof(KiotaModel).GetMethod(nameof(EchoOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly Lazy<ContractDocument> _shapes = new(static () => new ContractDocument((JsonObject)YamlJson.Read(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "TiledeskContracts.Kiota.Tests", "Contracts", "shapes.yaml")))!));

    /// <summary>All classes of both contracts.</summary>
    public static IReadOnlyList<KiotaModel> All { get; } =
    [
        .. typeof(KiotaModel).Assembly.GetExportedTypes()
            .Where(static type => type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IJsonModel<>)))
            .Select(static type => new KiotaModel(
                type.Namespace!.Split('.')[^1], type, _echo.MakeGenericMethod(type).CreateDelegate<Func<string, IParseNodeFactory, ISerializationWriterFactory, string>>()))
            .OrderBy(static model => model.Type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>The contract that it was made from.</summary>
    public ContractDocument Document => Contract == "V3" ? ContractFile.Of("v3") : _shapes.Value;

    public static KiotaModel Named(string contract, string name) => All.Single(model => model.Contract == contract && model.Type.Name == name);

    private static string EchoOf<T>(string text, IParseNodeFactory nodes, ISerializationWriterFactory writers)
        where T : IParsable
    {
        // Kiota's helpers find it by this name, declared by the class itself.
        var factory = typeof(T).GetMethod("CreateFromDiscriminatorValue", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!;
        var model = nodes.ParseText(text).GetObjectValue(factory.CreateDelegate<ParsableFactory<T>>());
        return writers.WriteText(writer => writer.WriteObjectValue(null, model));
    }
}
