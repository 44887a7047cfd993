using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Recorded requests that a typed call cannot make, each with the reason; their answers are read all the same.</summary>
internal static class Inexpressibles
{
    /// <summary>Reason by version and file, <c>v3 requests/…</c>.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = Load();

    private static Dictionary<string, string> Load()
    {
        using var resource = typeof(Inexpressibles).Assembly.GetManifestResourceStream("client/inexpressible.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(resource)!;
    }
}
