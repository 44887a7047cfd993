using System.Reflection;
using System.Text;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Json;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>One class that the generator made of a schema, and how a text goes through it.</summary>
/// <param name="Version">The contract, <c>v2</c> or <c>v3</c>.</param>
/// <param name="Type">The class; its name is the schema's.</param>
/// <param name="Echo">Reads a text and writes it.</param>
internal sealed record GeneratedModel(string Version, Type Type, Func<string, string> Echo)
{
    private static readonly MethodInfo _echo = typeof(GeneratedModel).GetMethod(nameof(EchoOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All classes of both versions.</summary>
    public static IReadOnlyList<GeneratedModel> All { get; } =
    [
        .. typeof(TiledeskClientOptions).Assembly.GetExportedTypes()
            .Where(static type => type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IJsonModel<>)))
            .Select(static type => new GeneratedModel(
                type.Namespace!.EndsWith(".V3", StringComparison.Ordinal) ? "v3" : "v2", type, _echo.MakeGenericMethod(type).CreateDelegate<Func<string, string>>())),
    ];

    /// <summary>The contract that it was made from.</summary>
    public ContractDocument Contract => ContractFile.Of(Version);

    public static GeneratedModel Named(string version, string name) => All.Single(model => model.Version == version && model.Type.Name == name);

    private static string EchoOf<T>(string text)
        where T : class, IJsonModel<T> => Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(JsonModel.Parse<T>(text)));
}
