"""Charts: from facts to what Plotly draws, pure; nothing here touches Streamlit."""
