using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Sent;

/// <summary>Calls emitted code and tells the text of each request.</summary>
internal static class SentRequests
{
    private const char Gap = '\u0001';

    /// <summary>Compiles once, calls once for each statement.</summary>
    /// <param name="yaml">The contract.</param>
    /// <param name="calls">Calls of <c>client</c> by name, each a task.</param>
    /// <returns>The requests by name: target, headers and body, each on a line.</returns>
    public static IReadOnlyDictionary<string, string> Of(string yaml, IReadOnlyDictionary<string, string> calls)
    {
        var run = GeneratorRun.Once(new ContractFile("/acme/sent.yaml", yaml));
        Assert.Empty(run.Diagnostics);
        var steps = calls.Select(call => $"handler.Send(\"{call.Key}\", () => {call.Value});");
        var text = CompiledContract.Execute(run, $$"""
            var handler = new Handler();
            using var client = new AcmeClient(new ApiClientOptions { BaseAddress = new Uri("https://api.example.com/v1") }, new System.Net.Http.HttpClient(handler));
            {{string.Join("\n", steps)}}
            return handler.Text.ToString();
            """, Handler);
        return text.Split(Gap, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1].TrimEnd('\n'));
    }

    private const string Handler = """
        /// <summary>Writes requests down.</summary>
        internal sealed class Handler : System.Net.Http.HttpMessageHandler
        {
            internal System.Text.StringBuilder Text { get; } = new();

            internal void Send(string name, Func<System.Threading.Tasks.Task> call)
            {
                Text.Append(name).Append('\u0001');
                try
                {
                    call().GetAwaiter().GetResult();
                }
                catch (ArgumentException exception)
                {
                    Text.Append(exception.GetType().Name);
                }

                Text.Append('\u0001');
            }

            protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
            {
                Text.Append(request.RequestUri!.PathAndQuery.Substring("/v1".Length)).Append('\n');
                foreach (var header in request.Headers.Where(header => header.Key != "Accept"))
                {
                    Text.Append(header.Key).Append(": ").Append(string.Join(" & ", header.Value)).Append('\n');
                }

                if (request.Content is { } content)
                {
                    var boundary = content.Headers.ContentType?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"') ?? "\0";
                    var body = await content.ReadAsStringAsync(cancellationToken);
                    Text.Append((content.Headers.ContentType + "\n" + body).Replace("\r\n", "\n").Replace(boundary, "BOUNDARY")).Append('\n');
                }

                return new System.Net.Http.HttpResponseMessage(System.Net.HttpStatusCode.NoContent);
            }
        }
        """;
}
