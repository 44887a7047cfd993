using System.Text.Encodings.Web;
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
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.RootElement.GetProperty("response").GetProperty("body").WriteTo(writer);
        }

        return body.ToArray();
    }
}
