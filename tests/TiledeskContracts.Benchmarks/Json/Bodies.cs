using System.Text;
using System.Text.Json;
using TiledeskContracts.Benchmarks.Hosting;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>Recorded bodies, as the server sent them.</summary>
internal static class Bodies
{
    public static byte[] Page { get; } = Read("listRequests/0505-no-parameters.json");

    public static byte[] Request { get; } = Read("getRequest/0197-owner-jwt.json");

    public static byte[] Error { get; } = Read("getRequest/0217-unknown-id.json");

    private static byte[] Read(string recording)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(CompilerFiles.RepositoryRoot, "spec", "recordings", "requests", recording)));
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("response").GetProperty("body").GetRawText());
    }
}
