using System.Text;
using System.Text.Json;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>A call of each kind, by name.</summary>
internal static class Calls
{
    private static readonly Dictionary<string, Func<ShapesClient, CancellationToken, Task>> _all = new(StringComparer.Ordinal)
    {
        ["query, list and header"] = static (client, cancellationToken) => client.Things.ListAsync(
            new() { Page = 3, Mood = [Mood.Curious, Mood.InLove, "a,b & c"], XTrace = "trace, 1" }, cancellationToken: cancellationToken),
        ["JSON body"] = static (client, cancellationToken) => client.Things.CreateAsync(
            new() { Text = "é😀", Mood = "new", RequiredNullable = null, Price = 1.50m, Rating = 3, OptionalNullable = null }, cancellationToken: cancellationToken),
        ["odd path"] = static (client, cancellationToken) => client.Things.GetAsync("a/b?c#d é%2F $top", cancellationToken: cancellationToken),
        ["any JSON"] = static (client, cancellationToken) => client.Things.ReplaceAsync(
            "7", JsonSerializer.Deserialize<JsonElement>("""{"a":[1e2,null,"é"]}"""), cancellationToken: cancellationToken),
        ["JSON null"] = static (client, cancellationToken) => client.Things.ReplaceAsync("7", JsonSerializer.Deserialize<JsonElement>("null"), cancellationToken: cancellationToken),
        ["nothing to send, nothing back"] = static (client, cancellationToken) => client.Things.DeleteAsync("7", cancellationToken: cancellationToken),
        ["list"] = static (client, cancellationToken) => client.Things.ListAnimalsAsync("7", cancellationToken: cancellationToken),
        ["stream back"] = static async (client, cancellationToken) => await (await client.Things.DownloadFileAsync("7", cancellationToken: cancellationToken)).DisposeAsync(),
        ["file"] = static (client, cancellationToken) => client.Things.UploadFileAsync(
            "7",
            new() { File = new(new MemoryStream(Encoding.UTF8.GetBytes("é\r\n--boundary")), "naïve \"name\".txt", "text/x-odd"), Title = "é" },
            cancellationToken: cancellationToken),
        ["text"] = static (client, cancellationToken) => client.Things.PingAsync(cancellationToken: cancellationToken),
        ["options of the call"] = static (client, cancellationToken) => client.Things.GetAsync(
            "7",
            new() { ExtraHeaders = { ["X-One"] = "1, 1", ["Accept"] = "application/json;q=0.9", ["User-Agent"] = "shapes/1 (test) more/2", ["Cookie"] = "a=b; c=d" }, ExtraQuery = { ["$top"] = "a b+c" } },
            cancellationToken),
        ["credential of ours"] = static (client, cancellationToken) => client.Things.GetAsync("7", new() { ExtraHeaders = { ["Authorization"] = "JWT abc.def" } }, cancellationToken),
    };

    public static TheoryData<string> Names => [.. _all.Keys];

    public static Task RunAsync(string name, ShapesClient client, CancellationToken cancellationToken) => _all[name](client, cancellationToken);
}
